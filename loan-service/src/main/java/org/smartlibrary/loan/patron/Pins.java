package org.smartlibrary.loan.patron;

/** The secret that a reader types at a machine. */
public interface Pins {

  /** Whether it is the reader's; never, when the reader has none. */
  boolean matches(ReaderId reader, String pin);
}
