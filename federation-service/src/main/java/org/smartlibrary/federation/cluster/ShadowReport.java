package org.smartlibrary.federation.cluster;

import java.time.Instant;
import java.util.List;
import org.smartlibrary.federation.cluster.match.RuleSet;
import org.smartlibrary.federation.cluster.match.Verdict;

/**
 * What other rules would make of the clusters there are.
 *
 * @param read components looked at, of {@code total}
 * @param merges how often two clusters would be one
 * @param splits how many clusters would fall apart
 */
public record ShadowReport(
    RuleSet rules,
    State state,
    long read,
    long total,
    long merges,
    long splits,
    List<Sample> merged,
    List<Sample> split,
    Instant at) {

  public ShadowReport {
    merged = List.copyOf(merged);
    split = List.copyOf(split);
  }

  /** How far it is; one that stands still ended with its instance, and can be started again. */
  public enum State {
    RUNNING,
    FINISHED,
    FAILED
  }

  /** Two descriptions that would come together or apart: their clusters, titles and verdict. */
  public record Sample(List<String> unions, List<String> titles, Verdict verdict) {}
}
