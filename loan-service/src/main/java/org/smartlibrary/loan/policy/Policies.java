package org.smartlibrary.loan.policy;

/** The regulations of all levels, as they hold. */
public interface Policies {

  /** What holds in this circumstance; where no level says anything, the network's defaults do. */
  Terms terms(Circumstance circumstance);
}
