package org.smartlibrary.federation.cluster.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rules' numbers, as far as they can be changed without a new build.
 *
 * @param version 0 for the rules as they are built
 * @param sameFrom the weight from which on two descriptions are of one manifestation
 * @param uncertainFrom the weight from which on a person should look
 * @param percent of a rule's weight that counts, by the rule's name; 100 where it is not named
 * @param withoutVetoes the vetoes that are not asked
 */
public record RuleSet(
    int version,
    int sameFrom,
    int uncertainFrom,
    Map<String, Integer> percent,
    Set<String> withoutVetoes) {

  public static final RuleSet BUILT = new RuleSet(0, Judge.SAME_FROM, 45, Map.of(), Set.of());

  private static final int HIGHEST = 200;
  private static final int MOST_PERCENT = 300;

  public RuleSet {
    percent = Map.copyOf(percent);
    withoutVetoes = Set.copyOf(withoutVetoes);
  }

  public RuleSet numbered(int number) {
    return new RuleSet(number, sameFrom, uncertainFrom, percent, withoutVetoes);
  }

  /** What is weighed, by name. */
  public static Set<String> weights() {
    return Weights.ALL.stream()
        .map(WeighingRule::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What rules out, by name. */
  public static Set<String> vetoes() {
    return Vetoes.ALL.stream().map(VetoRule::name).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What is wrong with it, by the part that is; empty for rules that can be followed. */
  public Map<String, String> faults() {
    var faults = new TreeMap<String, String>();
    if (sameFrom < 1 || sameFrom > HIGHEST) {
      faults.put("/sameFrom", "must be from 1 to " + HIGHEST);
    }
    if (uncertainFrom < 1 || uncertainFrom > sameFrom) {
      faults.put("/uncertainFrom", "must be from 1 to sameFrom");
    }
    percent.forEach(
        (name, value) -> {
          if (!weights().contains(name) || value < 0 || value > MOST_PERCENT) {
            faults.put("/percent/" + name, "must be 0 to 300 of one of " + weights());
          }
        });
    List<String> strange = new ArrayList<>(withoutVetoes);
    strange.removeAll(vetoes());
    if (!strange.isEmpty()) {
      faults.put("/withoutVetoes", "must be of " + vetoes());
    }
    return faults;
  }

  int percentOf(WeighingRule rule) {
    return percent.getOrDefault(rule.name(), 100);
  }
}
