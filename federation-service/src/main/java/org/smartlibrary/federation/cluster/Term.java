package org.smartlibrary.federation.cluster;

import java.util.Map;
import java.util.Optional;

/**
 * The time for which one writer owns the clusters. {@code last} is the newest batch, which the
 * owner before may not have finished.
 */
public record Term(
    long epoch, Optional<Batch> last, Map<Long, Integer> crowds, Map<Integer, Long> through) {

  public Term {
    crowds = Map.copyOf(crowds);
    through = Map.copyOf(through);
  }
}
