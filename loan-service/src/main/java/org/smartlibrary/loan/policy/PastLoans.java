package org.smartlibrary.loan.policy;

import java.time.Instant;
import java.util.function.Consumer;
import org.smartlibrary.starter.security.Isil;

/** The loans of the last months, on which a draft is tried; circulation knows them. */
@FunctionalInterface
public interface PastLoans {

  /**
   * Hands over the loans that were made at a library or below it since then, returned or not, the
   * newest first.
   *
   * @param most after so many it ends
   * @return whether these were all
   */
  boolean since(Isil library, Instant since, int most, Consumer<PastLoan> each);
}
