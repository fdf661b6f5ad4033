package org.smartlibrary.catalog.intake;

/**
 * What became of a file's records: all but {@code received} add up to it once a sync is over. A
 * deletion of what was not held counts as unchanged.
 */
public record Counts(
    long received, long added, long revised, long unchanged, long withdrawn, long rejected) {

  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  /** Records that changed something. */
  public long changes() {
    return added + revised + withdrawn;
  }
}
