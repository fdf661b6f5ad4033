package org.smartlibrary.federation.union.sru;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.smartlibrary.federation.union.Criterion;
import org.smartlibrary.federation.union.Criterion.Match;
import org.smartlibrary.federation.union.Criterion.Where;
import org.smartlibrary.federation.union.Criterion.Words;
import org.smartlibrary.federation.union.cql.CqlNode.Clause;
import org.smartlibrary.federation.union.cql.Term.Sign;

/** A clause on words. «=» asks for all of them, as people do. */
final class TextClause {

  /** What can be asked of words, as it is told to clients. */
  static final List<String> RELATIONS = List.of("=", "==", "exact", "<>", "any", "all", "adj");

  private static final int LONGEST = 512;

  private final Clause clause;
  private final Where where;
  private final String relation;
  private final List<Sign> signs;

  TextClause(Clause clause, Where where) {
    this.clause = clause;
    this.where = where;
    this.relation = clause.relation().word();
    this.signs = signs(clause);
  }

  private static List<Sign> signs(Clause clause) {
    boolean literally =
        clause.relation().modifiers().stream().anyMatch(one -> one.name().endsWith("unmasked"));
    return literally
        ? clause.term().signs().stream().map(sign -> new Sign(sign.codePoint(), false)).toList()
        : clause.term().signs();
  }

  Criterion criterion() {
    if (signs.size() > LONGEST) {
      throw Diagnosis.TERM_FORMAT.refused("longer than " + LONGEST + " characters");
    }
    if (clause.term().plain().isBlank() && signs.stream().noneMatch(Sign::special)) {
      throw Diagnosis.EMPTY_TERM.refused(null);
    }
    if (isEverything()) {
      return new Criterion.Everything();
    }
    return has('^') ? anchored() : loose();
  }

  /** A lone star is what many clients send for all records. */
  private boolean isEverything() {
    return where == Where.ANYWHERE
        && signs.size() == 1
        && signs.getFirst().equals(new Sign('*', true));
  }

  private Criterion loose() {
    return switch (relation) {
      case "=", "all", "scr" -> has('*', '?') ? masked(Criterion.And::new) : words(Match.ALL);
      case "any" -> has('*', '?') ? masked(Criterion.Or::new) : words(Match.ANY);
      case "adj" -> adjacent();
      case "==", "exact" -> whole();
      case "<>" -> new Criterion.Not(new Criterion.Everything(), whole());
      default -> throw Diagnosis.RELATION_AND_INDEX.refused(relation + " " + clause.index());
    };
  }

  private Words words(Match match) {
    return new Words(where, match, MaskedTerm.text(signs));
  }

  private Criterion adjacent() {
    if (has('*', '?')) {
      throw Diagnosis.MASKING_AND_ADJACENCY.refused(null);
    }
    return words(Match.PHRASE);
  }

  private Criterion whole() {
    return has('*', '?')
        ? new MaskedTerm(signs).criterion(where, true)
        : new Criterion.Whole(where, MaskedTerm.text(signs));
  }

  private interface Joining {
    Criterion of(List<Criterion> parts);
  }

  private Criterion masked(Joining joining) {
    List<Criterion> parts = new ArrayList<>();
    for (List<Sign> word : MaskedTerm.words(signs)) {
      parts.add(
          word.stream().anyMatch(Sign::special)
              ? new MaskedTerm(word).criterion(where, false)
              : new Words(where, Match.ALL, MaskedTerm.text(word)));
    }
    return joining.of(parts);
  }

  /** {@code ^a} is what begins so, {@code ^a^} what is so from end to end. */
  private Criterion anchored() {
    if (where == Where.ANYWHERE) {
      throw Diagnosis.ANCHORING_UNSUPPORTED.refused(clause.index());
    }
    boolean first = isAnchor(signs.getFirst());
    boolean last = isAnchor(signs.getLast());
    List<Sign> inner = signs.stream().filter(Predicate.not(TextClause::isAnchor)).toList();
    boolean elsewhere = signs.size() - inner.size() != (first ? 1 : 0) + (last ? 1 : 0);
    if (!first || elsewhere || inner.isEmpty() || relation.equals("any") || relation.equals("<>")) {
      throw Diagnosis.ANCHOR_POSITION.refused(clause.term().written());
    }
    if (last && inner.stream().noneMatch(Sign::special)) {
      return new Criterion.Whole(where, MaskedTerm.text(inner));
    }
    List<Sign> pattern = new ArrayList<>(inner);
    if (!last) {
      pattern.add(new Sign('*', true));
    }
    return new MaskedTerm(pattern).criterion(where, true);
  }

  private static boolean isAnchor(Sign sign) {
    return sign.special() && sign.codePoint() == '^';
  }

  private boolean has(int... codePoints) {
    return signs.stream()
        .filter(Sign::special)
        .anyMatch(sign -> Arrays.stream(codePoints).anyMatch(c -> c == sign.codePoint()));
  }
}
