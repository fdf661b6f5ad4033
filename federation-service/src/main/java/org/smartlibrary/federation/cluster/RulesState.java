package org.smartlibrary.federation.cluster;

import org.smartlibrary.federation.cluster.match.RuleSet;

/**
 * The rules that the writer follows.
 *
 * @param edition grows with each change of them
 * @param renewing whether there may be components that were derived under older ones
 * @param renewed how many have been derived again since
 */
public record RulesState(RuleSet rules, int edition, boolean renewing, long renewed) {

  public static final RulesState BUILT = new RulesState(RuleSet.BUILT, 0, false, 0);

  /** Under other rules, all has to be derived again. */
  RulesState ordered(RuleSet other) {
    return other.equals(rules) ? this : new RulesState(other, edition + 1, true, 0);
  }

  RulesState further(long components) {
    return new RulesState(rules, edition, renewing, renewed + components);
  }

  RulesState done() {
    return new RulesState(rules, edition, false, renewed);
  }
}
