package org.smartlibrary.federation.cluster.match;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.match.Verdict.Outcome;

/** Weighs what two descriptions have in common; symmetric, and a function of nothing else. */
public final class Judge {

  /** Grows with every change of the rules. */
  public static final int RULES_VERSION = 3;

  /** From here on two descriptions are of one manifestation. */
  public static final int SAME_FROM = 65;

  private static final int WHOLE = 100;

  private final RuleSet rules;
  private final List<VetoRule> vetoes;
  private final int[] percents;

  /** By the rules as they are built. */
  public Judge() {
    this(RuleSet.BUILT);
  }

  public Judge(RuleSet rules) {
    this.rules = rules;
    this.vetoes =
        Vetoes.ALL.stream().filter(rule -> !rules.withoutVetoes().contains(rule.name())).toList();
    this.percents = Weights.ALL.stream().mapToInt(rules::percentOf).toArray();
  }

  /** Whether a rule rules it out. */
  public boolean vetoed(Features left, Features right) {
    for (VetoRule rule : vetoes) {
      if (rule.contradicts().test(left, right)) {
        return true;
      }
    }
    return false;
  }

  /** What speaks for one manifestation, less what speaks against; vetoes are another question. */
  public int weight(Features left, Features right) {
    int weight = 0;
    for (int i = 0; i < percents.length; i++) {
      weight += weight(i, left, right);
    }
    return weight;
  }

  private int weight(int rule, Features left, Features right) {
    int weight = Weights.ALL.get(rule).weigh().applyAsInt(left, right);
    return percents[rule] == WHOLE ? weight : weight * percents[rule] / WHOLE;
  }

  /** Whether the evidence suffices, vetoes aside: a weight, and more than a title and a name. */
  public boolean suffices(int weight, Features left, Features right) {
    return weight >= rules.sameFrom() && Corroboration.given(left, right);
  }

  /** Whether a person should look, where the evidence does not suffice. */
  public boolean leavesDoubt(int weight) {
    return weight >= rules.uncertainFrom();
  }

  /** The judgement with all that led to it, for people. */
  public Verdict verdict(Features left, Features right) {
    var evidence = new ArrayList<Evidence>();
    for (int i = 0; i < percents.length; i++) {
      int weight = weight(i, left, right);
      if (weight != 0) {
        evidence.add(Weights.ALL.get(i).evidence(weight, left, right));
      }
    }
    int weight = evidence.stream().mapToInt(Evidence::weight).sum();
    List<Veto> vetoes =
        this.vetoes.stream()
            .filter(rule -> rule.contradicts().test(left, right))
            .map(rule -> rule.veto(left, right))
            .toList();
    return new Verdict(outcome(weight, vetoes, left, right), weight, evidence, vetoes);
  }

  private Outcome outcome(int weight, List<Veto> vetoes, Features left, Features right) {
    if (!vetoes.isEmpty()) {
      return Outcome.DIFFERENT;
    }
    if (suffices(weight, left, right)) {
      return Outcome.SAME;
    }
    return leavesDoubt(weight) ? Outcome.UNCERTAIN : Outcome.DIFFERENT;
  }
}
