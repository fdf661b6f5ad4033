package org.smartlibrary.federation.union.lucene;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.smartlibrary.federation.union.Criterion;
import org.smartlibrary.federation.union.Criterion.Where;

/** Words of a criterion in Lucene's words; ranked as those that people type. */
final class WordCriterion {

  private static final int MOST_WORDS = 48;

  private WordCriterion() {}

  static Query of(Criterion.Words criterion) {
    return switch (criterion.match()) {
      case ALL -> all(criterion.where(), criterion.text());
      case ANY -> any(criterion.where(), criterion.text());
      case PHRASE -> phrase(criterion.where(), criterion.text());
    };
  }

  private static Query all(Where where, String text) {
    if (where != Where.ANYWHERE) {
      return FieldQuestion.in(Places.words(where), text, Places.whole(where));
    }
    Question question = new Question(text.replace('"', ' '));
    return question.isEmpty() ? nothing() : question.all();
  }

  /** What stands between spaces is one word to a person, whatever it is cut into here. */
  private static Query any(Where where, String text) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    Arrays.stream(text.split("[\\s\\u3000]+"))
        .filter(word -> !word.isBlank())
        .limit(MOST_WORDS)
        .forEach(word -> query.add(all(where, word), Occur.SHOULD));
    return query.build();
  }

  private static Query phrase(Where where, String text) {
    List<Words.Placed> placed = Words.placed(text);
    List<Words.Placed> asked = placed.subList(0, Math.min(placed.size(), MOST_WORDS));
    if (asked.size() < 2) {
      return all(where, text);
    }
    return new DisjunctionMaxQuery(
        Places.texts(where).stream().map(field -> (Query) Question.inPlace(field, asked)).toList(),
        0);
  }

  private static Query nothing() {
    return new MatchNoDocsQuery("no word in what was asked");
  }
}
