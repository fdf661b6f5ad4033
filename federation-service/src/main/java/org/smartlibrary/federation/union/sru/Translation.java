package org.smartlibrary.federation.union.sru;

import java.util.List;
import org.smartlibrary.federation.union.Browse;
import org.smartlibrary.federation.union.Criterion;
import org.smartlibrary.federation.union.cql.CqlNode;
import org.smartlibrary.federation.union.cql.CqlNode.Clause;
import org.smartlibrary.federation.union.cql.CqlNode.Operation;

/** Says a query in the union's own terms. */
final class Translation {

  static final List<String> OPERATORS = List.of("and", "or", "not");

  Criterion of(CqlNode root) {
    return of(root, Prefixes.USUAL);
  }

  /** The headings of a clause's index around its term. */
  Browse headings(Clause clause, int before, int after) {
    Index index = Prefixes.USUAL.with(clause.prefixes()).index(clause.index());
    if (!index.canBeScanned() || !(index.kind() instanceof Index.Text(Criterion.Where where))) {
      throw Diagnosis.UNSUPPORTED_INDEX.refused(clause.index());
    }
    return new Browse(where, clause.term().plain(), before, after);
  }

  private Criterion of(CqlNode node, Prefixes outer) {
    Prefixes prefixes = outer.with(node.prefixes());
    return switch (node) {
      case Clause clause -> clause(clause, prefixes);
      case Operation operation -> joined(operation, prefixes);
    };
  }

  private static Criterion clause(Clause clause, Prefixes prefixes) {
    if (clause.index().equalsIgnoreCase("cql.resultSetId")) {
      throw Diagnosis.RESULT_SETS.refused(null);
    }
    return new ClauseTranslation(clause, prefixes.index(clause.index())).criterion();
  }

  private Criterion joined(Operation operation, Prefixes prefixes) {
    String word = operation.operator().word();
    if (word.equals("prox")) {
      throw Diagnosis.PROXIMITY.refused(null);
    }
    if (!operation.operator().modifiers().isEmpty()) {
      String first = operation.operator().modifiers().getFirst().name();
      throw Diagnosis.UNSUPPORTED_BOOLEAN_MODIFIER.refused(first);
    }
    Criterion left = of(operation.left(), prefixes);
    Criterion right = of(operation.right(), prefixes);
    return switch (word) {
      case "and" -> new Criterion.And(List.of(left, right));
      case "or" -> new Criterion.Or(List.of(left, right));
      case "not" -> new Criterion.Not(left, right);
      default -> throw Diagnosis.UNSUPPORTED_BOOLEAN.refused(word);
    };
  }
}
