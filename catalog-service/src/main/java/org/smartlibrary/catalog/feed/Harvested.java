package org.smartlibrary.catalog.feed;

import org.smartlibrary.catalog.intake.Counts;

/**
 * What became of what a server listed: added, revised, unchanged, withdrawn and rejected add up to
 * {@code read}. A deletion of what was not held counts as unchanged. {@code lost} of the rejected
 * could not be read out of a damaged answer.
 */
public record Harvested(
    long read, long added, long revised, long unchanged, long withdrawn, long rejected, long lost) {

  public static final Harvested NONE = new Harvested(0, 0, 0, 0, 0, 0, 0);

  Harvested plus(Counts counts) {
    return new Harvested(
        read + counts.received(),
        added + counts.added(),
        revised + counts.revised(),
        unchanged + counts.unchanged(),
        withdrawn + counts.withdrawn(),
        rejected + counts.rejected(),
        lost);
  }

  /** So many more deletions of what was never held, and so many more records that were lost. */
  Harvested plus(long ignored, long more) {
    return new Harvested(
        read + ignored, added, revised, unchanged + ignored, withdrawn, rejected, lost + more);
  }
}
