package org.smartlibrary.loan.digital;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** Who waits for a licence, in the order of coming. */
public interface LeaseQueue {

  /** Stands at the end; whoever stands there already keeps the place. */
  void join(Waiting waiting);

  void leave(LicenceId licence, ReaderId reader);

  /** Some from the head on. */
  List<Waiting> line(LicenceId licence, int most);

  Optional<Waiting> find(LicenceId licence, ReaderId reader);

  /**
   * How many stand before this one; of those whose reader is of this province when one is named.
   */
  int ahead(Waiting waiting, @Nullable Isil province);

  /** A free lease is this one's until then. */
  void offer(Waiting waiting, Instant until);

  int length(LicenceId licence);

  long count();

  /** Some licences that somebody waits for, behind this one. */
  List<LicenceId> awaited(@Nullable LicenceId behind, int most);

  /** Forgets a reader. */
  void forget(ReaderId reader);

  /**
   * Somebody who waits.
   *
   * @param province where the reader's home is, when it is in one
   * @param offeredUntil until when a free lease is kept; null while none is
   */
  record Waiting(
      LicenceId licence,
      ReaderId reader,
      @Nullable Isil province,
      Instant since,
      @Nullable Instant offeredUntil) {}
}
