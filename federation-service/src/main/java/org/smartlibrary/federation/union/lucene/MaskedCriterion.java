package org.smartlibrary.federation.union.lucene;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.WildcardQuery;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.Criterion;
import org.smartlibrary.federation.union.Criterion.Piece;

/**
 * Patterns. In a script with spaces a pattern is one word of the index; in Chinese, which has none,
 * it is single characters in their places, and a long gap only says that both sides are there.
 */
final class MaskedCriterion {

  private MaskedCriterion() {}

  static Query of(Criterion.Masked masked) {
    if (masked.whole()) {
      return pattern(Places.whole(masked.where()), masked.pieces());
    }
    return isSpaced(masked.pieces())
        ? pattern(Places.words(masked.where()), masked.pieces())
        : characters(masked.where(), masked.pieces());
  }

  private static Query pattern(String field, List<Piece> pieces) {
    String pattern = pieces.stream().map(MaskedCriterion::written).collect(Collectors.joining());
    return new ConstantScoreQuery(new WildcardQuery(new Term(field, pattern)));
  }

  /** Folded text has no character that means something in a pattern. */
  private static String written(Piece piece) {
    return switch (piece) {
      case Piece.Text(String text) -> Folding.compact(text);
      case Piece.One() -> "?";
      case Piece.Any() -> "*";
    };
  }

  private static boolean isSpaced(List<Piece> pieces) {
    return pieces.stream()
        .flatMap(piece -> piece instanceof Piece.Text(String text) ? text(text) : text(""))
        .allMatch(Words::isSpaced);
  }

  private static Stream<String> text(String text) {
    return Words.asked(text).stream();
  }

  private static Query characters(Criterion.Where where, List<Piece> pieces) {
    return new DisjunctionMaxQuery(
        Places.texts(where).stream().map(field -> characters(field, pieces)).toList(), 0);
  }

  /** Runs without a long gap, each a phrase of single characters. */
  private static Query characters(String field, List<Piece> pieces) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    PhraseQuery.Builder run = new PhraseQuery.Builder();
    int position = 0;
    for (Piece piece : pieces) {
      switch (piece) {
        case Piece.Text(String text) -> {
          for (int c : Folding.compact(text).codePoints().toArray()) {
            run.add(new Term(field, Character.toString(c)), position++);
          }
        }
        case Piece.One() -> position++;
        case Piece.Any() -> {
          add(query, run.build());
          run = new PhraseQuery.Builder();
          position = 0;
        }
      }
    }
    add(query, run.build());
    return query.build();
  }

  private static void add(BooleanQuery.Builder query, PhraseQuery run) {
    if (run.getTerms().length > 0) {
      query.add(run, Occur.MUST);
    }
  }
}
