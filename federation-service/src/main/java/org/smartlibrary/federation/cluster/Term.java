package org.smartlibrary.federation.cluster;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The time for which one writer owns the clusters. {@code last} is the newest batch, which the
 * owner before may not have finished; {@code assertions} are all that were applied.
 */
public record Term(
    long epoch,
    Optional<Batch> last,
    Map<Long, Integer> crowds,
    List<Assertion> assertions,
    RulesState rules,
    Map<Place, Long> through) {

  public Term {
    crowds = Map.copyOf(crowds);
    assertions = List.copyOf(assertions);
    through = Map.copyOf(through);
  }
}
