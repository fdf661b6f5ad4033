package org.smartlibrary.federation.union.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import org.smartlibrary.federation.text.Syllables;

/**
 * Latin words as pinyin: a title, a name, or one and then the other; the syllables in their order.
 * The weights are below those of the characters themselves.
 */
final class Spoken {

  private static final float WHOLE_TITLE = 4;
  private static final float WHOLE_NAME = 2.5f;
  private static final float IN_TITLE = 1.2f;
  private static final float IN_NAME = 1;
  private static final float INITIALS = 0.8f;
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_INITIALS = 12;

  private final List<List<List<String>>> words;

  private Spoken(List<List<List<String>>> words) {
    this.words = words;
  }

  static boolean may(List<String> words) {
    return !words.isEmpty() && words.stream().noneMatch(word -> Syllables.in(word).isEmpty());
  }

  /** What folded words may say in pinyin, empty when they are too many. */
  static Optional<Query> of(List<String> words) {
    return words.isEmpty() || words.size() > MOST_WORDS
        ? Optional.empty()
        : Optional.of(new Spoken(words.stream().map(Syllables::in).toList()).query());
  }

  /** A word that may be the first letters of syllables: hlm. */
  static Optional<Query> initials(String word, boolean alone) {
    int length = word.length();
    return length >= (alone ? 2 : 3)
            && length <= LONGEST_INITIALS
            && word.chars().allMatch(c -> c >= 'a' && c <= 'z')
        ? Optional.of(exact(Fields.INITIALS, word, INITIALS))
        : Optional.empty();
  }

  private Query query() {
    List<Query> readings = new ArrayList<>();
    readings.add(together(0, words.size()));
    for (int cut = 1; cut < words.size(); cut++) {
      readings.add(both(together(0, cut), together(cut, words.size())));
    }
    if (words.size() > 2 && words.stream().allMatch(ways -> ways.getFirst().size() > 1)) {
      BooleanQuery.Builder each = new BooleanQuery.Builder();
      for (int word = 0; word < words.size(); word++) {
        each.add(together(word, word + 1), Occur.MUST);
      }
      readings.add(each.build());
    }
    return readings.size() == 1 ? readings.getFirst() : new DisjunctionMaxQuery(readings, 0);
  }

  private static Query both(Query one, Query other) {
    return new BooleanQuery.Builder().add(one, Occur.MUST).add(other, Occur.MUST).build();
  }

  /** Words from one to before another, as one title or name or a part of it. */
  private Query together(int from, int to) {
    List<List<String>> readings = readings(from, to);
    String spelt = String.join("", readings.getFirst());
    List<Query> places = new ArrayList<>();
    places.add(exact(Fields.TITLE_SPELT, spelt, WHOLE_TITLE));
    places.add(exact(Fields.NAME_SPELT, spelt, WHOLE_NAME));
    for (List<String> syllables : readings) {
      // One syllable is a character of almost every title.
      if (syllables.size() > 1) {
        places.add(within(Fields.TITLE_SOUND, syllables, IN_TITLE));
        places.add(within(Fields.NAME_SOUND, syllables, IN_NAME));
      }
    }
    return new DisjunctionMaxQuery(places, 0);
  }

  /** The usual reading of all words, and those in which one word is read otherwise. */
  private List<List<String>> readings(int from, int to) {
    List<List<String>> readings = new ArrayList<>();
    readings.add(reading(from, to, -1, 0));
    for (int word = from; word < to; word++) {
      for (int way = 1; way < words.get(word).size(); way++) {
        readings.add(reading(from, to, word, way));
      }
    }
    return readings;
  }

  private List<String> reading(int from, int to, int other, int way) {
    List<String> syllables = new ArrayList<>();
    for (int word = from; word < to; word++) {
      syllables.addAll(words.get(word).get(word == other ? way : 0));
    }
    return syllables;
  }

  private static Query exact(String field, String key, float weight) {
    return new BoostQuery(new ConstantScoreQuery(Question.term(field, key)), weight);
  }

  private static Query within(String field, List<String> syllables, float weight) {
    return new BoostQuery(new ConstantScoreQuery(Question.phrase(field, syllables)), weight);
  }
}
