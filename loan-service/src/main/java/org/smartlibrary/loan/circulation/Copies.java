package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** All copies that ever circulated, each in one document with what is still to be told of it. */
public interface Copies {

  Optional<Copy> find(ItemKey key);

  /** Those of them that ever circulated. */
  Map<ItemKey, Copy> find(Collection<ItemKey> keys);

  /** The copy that is out on this loan, or whose loan is closed and not yet filed. */
  Optional<Copy> withLoan(LoanId loan);

  Optional<Copy> withTransit(TransitId transit);

  /**
   * Writes the next version and its events; false, and nothing is written, when somebody else wrote
   * that version first.
   */
  boolean save(Step step);

  /** Open loans, those due first at the beginning. */
  Page<Copy> onLoan(LoanQuery query, PageRequest request);

  /** What is on its way, the longest first. */
  Page<Copy> inTransit(TransitQuery query, PageRequest request);

  /** What a reader has lost and nobody has found. */
  List<Copy> lostBy(ReaderId reader);

  /** What was looked for at a library in vain, the longest missing first. */
  Page<Copy> missing(Isil at, PageRequest request);

  /** Some of those whose follow-ups are still to be done since before this moment. */
  List<Copy> unsettledSince(Instant before, int limit);
}
