package org.smartlibrary.federation.union;

import java.time.Instant;
import java.util.List;

/**
 * Changes that follow each other, all as of one moment. An id is in it once, with its newest
 * change; that an older one was there before leaves a hole in the sequence, and no more.
 *
 * @param after the sequence behind which it begins
 * @param to what was asked for is told up to here
 * @param head the newest sequence of that moment
 * @param asOf no change that is still to be seen is earlier
 * @param isLast whether nothing of what was asked for comes behind
 */
public record ChangeList(
    long after, long to, long head, Instant asOf, boolean isLast, List<ListedChange> changes) {

  public ChangeList {
    changes = List.copyOf(changes);
  }
}
