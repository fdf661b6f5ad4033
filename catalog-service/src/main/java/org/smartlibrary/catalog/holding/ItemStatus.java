package org.smartlibrary.catalog.holding;

/** Whether a reader could take the copy home when the record was written. */
public enum ItemStatus {
  AVAILABLE,
  ON_LOAN,
  REFERENCE,
  UNAVAILABLE,
  UNKNOWN
}
