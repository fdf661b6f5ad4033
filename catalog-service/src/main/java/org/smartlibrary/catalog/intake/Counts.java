package org.smartlibrary.catalog.intake;

/**
 * What became of a file's records: added, revised, unchanged, withdrawn and rejected add up to
 * {@code received} once a sync is over, but for those that a whole file no longer has: they are
 * withdrawn and were not received. A deletion of what was not held counts as unchanged. {@code
 * repeated} of the revisions replaced what the same file had brought before under the same control
 * number; a file that has such never comes in without a change. {@code overtaken} of the unchanged
 * are something else by now: what was written later stands.
 */
public record Counts(
    long received,
    long added,
    long revised,
    long unchanged,
    long withdrawn,
    long rejected,
    long repeated,
    long overtaken) {

  public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0);

  /** Records that changed something. */
  public long changes() {
    return added + revised + withdrawn;
  }
}
