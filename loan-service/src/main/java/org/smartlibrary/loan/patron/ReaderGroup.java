package org.smartlibrary.loan.patron;

/** Whom a regulation is made for. */
public enum ReaderGroup {
  ADULT,
  CHILD,
  STUDENT,
  SENIOR,
  VISUALLY_IMPAIRED,
  INSTITUTION,
  STAFF
}
