package org.smartlibrary.loan.patron;

import java.util.Optional;

/**
 * What binds a reader to the network: a feature that keeps anything of readers declares one as a
 * bean. A reader whom nothing binds can be erased.
 */
public interface Ties {

  /** A sentence that says what is open, such as «2 loans are open»; empty when nothing is. */
  Optional<String> binding(ReaderId reader);

  /**
   * Cuts what is kept of the past from the reader, who is being erased; called again after a crash.
   */
  void forget(ReaderId reader);
}
