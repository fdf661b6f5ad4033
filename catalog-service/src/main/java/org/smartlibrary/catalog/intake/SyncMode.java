package org.smartlibrary.catalog.intake;

/** What a file is of its library's catalogue. */
public enum SyncMode {
  /** What has changed. What the file does not name stays as it is. */
  DELTA,
  /** All of it. What the library's catalogue has and the file has not is withdrawn. */
  FULL
}
