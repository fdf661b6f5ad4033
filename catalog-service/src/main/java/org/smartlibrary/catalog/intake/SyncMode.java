package org.smartlibrary.catalog.intake;

/** What a file is of its library's catalogue. */
public enum SyncMode {
  /** What has changed. What the file does not name stays as it is. */
  DELTA,
  /**
   * What has changed, page by page from the library's own system. It is not sent, so nothing of it
   * goes on.
   */
  HARVEST,
  /** All of it. What the library's catalogue has and the file has not is withdrawn. */
  FULL
}
