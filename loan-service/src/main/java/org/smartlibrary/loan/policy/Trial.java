package org.smartlibrary.loan.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/** Compares what past loans would be under what holds, and under a draft. */
public final class Trial {

  private final Function<Isil, PolicyTree> trees;
  private final Isil library;
  private final PolicyLevel draft;
  private final LocalDate on;
  private final Map<Isil, Both> both = new HashMap<>();
  private final Map<Scope, Effect> effects = new HashMap<>();

  /**
   * A trial of a library's draft.
   *
   * @param trees what holds for each library
   * @param on the day whose lines are compared, whenever the loans were made
   */
  public Trial(Function<Isil, PolicyTree> trees, Isil library, List<Line> draft, LocalDate on) {
    this.trees = trees;
    this.library = library;
    this.draft = PolicyLevel.of(library, 0, draft);
    this.on = on;
  }

  /** What a draft does to the loans of one group and type. */
  public record Effect(
      ReaderGroup group, ItemType type, long loans, long longer, long shorter, long refused) {

    private Effect plus(int longerBy, int shorterBy, int refusedBy) {
      return new Effect(
          group, type, loans + 1, longer + longerBy, shorter + shorterBy, refused + refusedBy);
    }
  }

  public void add(PastLoan loan) {
    var pair = both.computeIfAbsent(loan.library(), this::both);
    var before = pair.before(loan);
    var after = pair.after(loan);
    boolean refused = wouldLend(before, loan) && !wouldLend(after, loan);
    int days = refused ? 0 : Integer.signum(after.loanDays() - before.loanDays());
    effects.merge(
        new Scope(loan.group(), loan.type()),
        new Effect(loan.group(), loan.type(), 0, 0, 0, 0),
        (known, _) -> known);
    effects.computeIfPresent(
        new Scope(loan.group(), loan.type()),
        (_, known) -> known.plus(Math.max(days, 0), Math.max(-days, 0), refused ? 1 : 0));
  }

  /** By group and type. */
  public List<Effect> effects() {
    return effects.values().stream()
        .sorted(Comparator.comparing(Effect::group).thenComparing(Effect::type))
        .toList();
  }

  private static boolean wouldLend(Terms terms, PastLoan loan) {
    return terms.lendable() && loan.others() < terms.loanLimit();
  }

  private Both both(Isil at) {
    var tree = trees.apply(at);
    return new Both(tree, tree.with(library, draft), on, new HashMap<>(), new HashMap<>());
  }

  /** What holds at one library, and what the draft would make of it. */
  private record Both(
      PolicyTree held,
      PolicyTree tried,
      LocalDate on,
      Map<Scope, Terms> beforehand,
      Map<Scope, Terms> afterwards) {

    Terms before(PastLoan loan) {
      return terms(held, beforehand, loan);
    }

    Terms after(PastLoan loan) {
      return terms(tried, afterwards, loan);
    }

    private Terms terms(PolicyTree tree, Map<Scope, Terms> known, PastLoan loan) {
      return known.computeIfAbsent(
          new Scope(loan.group(), loan.type()), _ -> tree.terms(loan.group(), loan.type(), on));
    }
  }
}
