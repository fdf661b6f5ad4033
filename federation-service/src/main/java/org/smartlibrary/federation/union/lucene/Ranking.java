package org.smartlibrary.federation.union.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.smartlibrary.federation.text.Folding;

/**
 * What makes one answer better than another: the title as a whole, a person's name as a whole, the
 * beginning of the title, words in title, author, subject and series, in this order.
 */
final class Ranking {

  private static final float WHOLE_TITLE = 12;
  private static final float WHOLE_NAME = 6;
  private static final float TITLE_START = 1.5f;
  private static final float TITLE_PHRASE = 2;
  private static final float TITLE = 2;
  private static final float AUTHOR = 1.4f;
  private static final float SUBJECT = 0.7f;
  private static final float SERIES = 0.5f;

  private Ranking() {}

  /** Adds what raises a record that matches, and excludes none. */
  static BooleanQuery.Builder add(BooleanQuery.Builder query, String typed, List<String> words) {
    if (words.isEmpty()) {
      return query;
    }
    String whole = Folding.compact(typed);
    better(query, always(Fields.EXACT_TITLE, whole), WHOLE_TITLE);
    better(query, always(Fields.EXACT_NAME, whole), WHOLE_NAME);
    better(query, always(Fields.TITLE_START, words.getFirst()), TITLE_START);
    for (String word : words) {
      better(query, Question.term(Fields.TITLE, word), TITLE);
      better(query, Question.term(Fields.AUTHOR, word), AUTHOR);
      better(query, Question.term(Fields.SUBJECT, word), SUBJECT);
      better(query, Question.term(Fields.SERIES, word), SERIES);
    }
    if (words.size() > 1) {
      better(query, Question.phrase(Fields.TITLE, words), TITLE_PHRASE);
    }
    return query;
  }

  private static Query always(String field, String term) {
    return new ConstantScoreQuery(Question.term(field, term));
  }

  private static void better(BooleanQuery.Builder query, Query clause, float by) {
    query.add(new BoostQuery(clause, by), Occur.SHOULD);
  }
}
