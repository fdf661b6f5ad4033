package org.smartlibrary.loan.interlending;

/** What is asked for (ISO 18626, type_serviceType). */
public enum Service {
  /** The thing itself, which goes home again. */
  LOAN,
  /** A copy of it, or of some pages, which stays. */
  COPY,
  /** Either, as the supplier likes. */
  COPY_OR_LOAN;

  /** Whether a copy would do. */
  public boolean mayBeCopied() {
    return this != LOAN;
  }

  /** Whether the thing itself would do. */
  public boolean mayBeLent() {
    return this != COPY;
  }
}
