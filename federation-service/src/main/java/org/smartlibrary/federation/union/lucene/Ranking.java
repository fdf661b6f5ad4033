package org.smartlibrary.federation.union.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.smartlibrary.federation.text.Folding;

/**
 * What makes one answer better than another beside the weight of its words: the title as a whole, a
 * person's name as a whole, the words in this order, the beginning of the title.
 */
final class Ranking {

  private static final float WHOLE_TITLE = 12;
  private static final float WHOLE_NAME = 6;
  private static final float IN_THIS_ORDER = 2;
  private static final float TITLE_START = 1.5f;

  private Ranking() {}

  /** Adds what raises a record that matches, and excludes none. */
  static void add(BooleanQuery.Builder query, String typed, List<String> words) {
    if (words.isEmpty()) {
      return;
    }
    String whole = Folding.compact(typed);
    better(query, Fields.EXACT_TITLE, whole, WHOLE_TITLE);
    better(query, Fields.EXACT_NAME, whole, WHOLE_NAME);
    better(query, Fields.TITLE_START, words.getFirst(), TITLE_START);
    if (words.stream().filter(Words::isSpaced).count() > 1) {
      query.add(new BoostQuery(Question.phrase(Fields.TITLE, words), IN_THIS_ORDER), Occur.SHOULD);
    }
  }

  private static void better(BooleanQuery.Builder query, String field, String term, float by) {
    query.add(new BoostQuery(new ConstantScoreQuery(Question.term(field, term)), by), Occur.SHOULD);
  }
}
