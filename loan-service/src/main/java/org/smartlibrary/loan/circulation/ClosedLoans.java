package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The loans that are over. */
public interface ClosedLoans {

  /**
   * Files it; one that was filed before is replaced, unless it was a mistake, and its link to the
   * reader stays cut.
   */
  void file(ClosedLoan loan);

  Optional<ClosedLoan> find(LoanId id);

  /** What a reader had and is still linked with, the latest first. */
  Page<ClosedLoan> of(ReaderId reader, PageRequest request);

  /** Some of those that are still linked to their readers though closed before this moment. */
  List<ClosedLoan> linkedAndClosedBefore(Instant before, int limit);

  /** The reader wants to find them again: they stay linked and are not asked for any more. */
  void keep(List<LoanId> loans);

  void cut(List<LoanId> loans);

  /** Cuts all links of a reader. */
  void forget(ReaderId reader);
}
