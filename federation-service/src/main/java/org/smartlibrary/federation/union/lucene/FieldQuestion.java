package org.smartlibrary.federation.union.lucene;

import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.smartlibrary.federation.text.Folding;

/** Words that have to stand in one field, all of them; the field as a whole is best. */
final class FieldQuestion {

  private static final float WHOLE = 12;
  private static final int MOST_WORDS = 48;

  private FieldQuestion() {}

  static Query in(String field, String typed) {
    return in(field, typed, field);
  }

  /** {@code wholes} is the field that has the same texts uncut. */
  static Query in(String field, String typed, String wholes) {
    List<String> words = Words.asked(typed).stream().limit(MOST_WORDS).toList();
    if (words.isEmpty()) {
      return new MatchNoDocsQuery("no word in " + field);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    words.forEach(word -> query.add(Question.term(field, word), Occur.MUST));
    Query whole = new ConstantScoreQuery(Question.term(wholes, Folding.compact(typed)));
    return query.add(new BoostQuery(whole, WHOLE), Occur.SHOULD).build();
  }

  static Query number(String typed) {
    return Numbers.normal(typed)
        .map(number -> (Query) new ConstantScoreQuery(Question.term(Fields.NUMBER, number)))
        .orElseGet(() -> new MatchNoDocsQuery("no number"));
  }
}
