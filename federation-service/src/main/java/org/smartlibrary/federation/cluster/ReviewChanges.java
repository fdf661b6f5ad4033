package org.smartlibrary.federation.cluster;

import java.util.List;
import java.util.Set;

/**
 * What a batch does to the queue of pairs that people should look at.
 *
 * @param open pairs to look at
 * @param decided nodes by their ids: no pair within such a set has to be looked at any more
 * @param gone nodes that are no more, or were compared with all anew
 */
public record ReviewChanges(List<Review> open, List<Set<String>> decided, Set<String> gone) {

  public static final ReviewChanges NONE = new ReviewChanges(List.of(), List.of(), Set.of());

  public ReviewChanges {
    open = List.copyOf(open);
    decided = decided.stream().map(Set::copyOf).toList();
    gone = Set.copyOf(gone);
  }

  /** Whether another batch than the one that opened it may close it is for the store to know. */
  public boolean isEmpty() {
    return open.isEmpty() && decided.isEmpty() && gone.isEmpty();
  }
}
