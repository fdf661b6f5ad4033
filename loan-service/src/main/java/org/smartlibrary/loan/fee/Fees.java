package org.smartlibrary.loan.fee;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** Every charge with its entries, each written whole. */
public interface Fees {

  Optional<Fee> find(String id);

  /** Writes a new one down; false when there is one of its id. */
  boolean add(Fee fee);

  /** Writes what follows on the version before it; false when somebody else did. */
  boolean replace(Fee next);

  /** What the reader owes over all open fees: one indexed read. */
  Money owedBy(ReaderId reader);

  /** What libraries owe to the reader. */
  Money creditOf(ReaderId reader);

  /** The reader's open fees, the oldest first. */
  List<Fee> open(ReaderId reader);

  /** The newest charges first. */
  Page<Fee> page(FeeQuery query, PageRequest request);

  /** All fees of a library on which anything was booked since then, one after another. */
  void forEachSince(Isil library, Instant since, Consumer<Fee> bookkeeper);

  /** Cuts the fees from a reader who is erased. */
  void forget(ReaderId reader);
}
