package org.smartlibrary.federation.union.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Words that may stand anywhere in a record: what has to match, and what makes a record the better
 * answer.
 */
final class Question {

  /** More words than anybody means, few enough to answer at once. */
  private static final int MOST_WORDS = 48;

  private static final float WHOLE_QUESTION = 12;

  private static final Pattern CLC = Pattern.compile("[A-Za-z][A-Za-z]?\\d[\\d.\\-]*|[Tt][A-Za-z]");
  private static final List<String> PHRASE_FIELDS =
      List.of(Fields.TITLE, Fields.AUTHOR, Fields.SUBJECT, Fields.SERIES, Fields.PUBLISHER);

  private final String typed;
  private final List<String> words = new ArrayList<>();
  private final List<Query> required = new ArrayList<>();
  private final List<Query> loose = new ArrayList<>();
  private final List<Query> better = new ArrayList<>();
  private final List<String> spoken = new ArrayList<>();

  Question(String typed) {
    this.typed = typed;
    List<Chunk> chunks = Chunk.of(typed);
    for (Chunk chunk : chunks) {
      List<Words.Placed> placed = Words.placed(chunk.text());
      placed = placed.subList(0, Math.min(placed.size(), MOST_WORDS - words.size()));
      List<String> asked = placed.stream().map(Words.Placed::text).toList();
      words.addAll(asked);
      if (!chunk.wordForWord() && Spoken.may(asked)) {
        spoken.addAll(asked);
      } else {
        readSpoken();
        read(chunk, placed, chunks.size() == 1);
      }
    }
    readSpoken();
    whole();
  }

  private void read(Chunk chunk, List<Words.Placed> placed, boolean alone) {
    if (placed.isEmpty()) {
      return;
    }
    List<String> asked = placed.stream().map(Words.Placed::text).toList();
    if (chunk.wordForWord() && asked.size() > 1) {
      require(phraseAnywhere(placed));
      asked.forEach(word -> better.add(term(Fields.ALL, word)));
    } else {
      meanings(chunk.text(), asked, alone).forEach(this::require);
    }
  }

  /** Words that may be pinyin are asked for as words, or as what they say together. */
  private void readSpoken() {
    List<Query> plain = spoken.stream().map(word -> term(Fields.ALL, word)).toList();
    loose.addAll(plain);
    Spoken.of(spoken)
        .ifPresentOrElse(
            said -> required.add(either(List.of(said), all(plain))), () -> required.addAll(plain));
    spoken.clear();
  }

  /** The question as a whole may be one thing, in which spaces mean nothing. */
  private void whole() {
    List<Query> things = new ArrayList<>();
    Numbers.isbn(typed).ifPresent(number -> things.add(thing(Fields.NUMBER, number)));
    CallNumbers.in(typed).ifPresent(shelf -> things.add(thing(Fields.SHELF, shelf)));
    if (!things.isEmpty() && !required.isEmpty()) {
      Query words = all(required);
      required.clear();
      required.add(either(things, words));
    }
  }

  private static Query thing(String field, String key) {
    return new BoostQuery(new ConstantScoreQuery(term(field, key)), WHOLE_QUESTION);
  }

  private void require(Query query) {
    required.add(query);
    loose.add(query);
  }

  /** Nothing that is a word in any script. */
  boolean isEmpty() {
    return required.isEmpty();
  }

  boolean canRelax() {
    return loose.size() > 1;
  }

  /** Records that have every word. */
  Query all() {
    return ranked(required, Occur.MUST, 0);
  }

  /** Records that have two words in three, best those that have most. */
  Query most() {
    return ranked(loose, Occur.SHOULD, Math.max(1, loose.size() * 2 / 3));
  }

  private Query ranked(List<Query> clauses, Occur occur, int fewest) {
    BooleanQuery.Builder matching = new BooleanQuery.Builder();
    clauses.forEach(clause -> matching.add(clause, occur));
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(matching.setMinimumNumberShouldMatch(fewest).build(), Occur.MUST);
    better.forEach(clause -> query.add(clause, Occur.SHOULD));
    Ranking.add(query, typed, words);
    return query.build();
  }

  /** The words, or one thing that they are together: a number, a class, a place on the shelf. */
  private static List<Query> meanings(String chunk, List<String> asked, boolean alone) {
    List<Query> plain = asked.stream().map(word -> term(Fields.ALL, word)).toList();
    List<Query> special = new ArrayList<>();
    Numbers.in(chunk).ifPresent(number -> special.add(term(Fields.NUMBER, number)));
    if (CLC.matcher(chunk).matches()) {
      special.add(term(Fields.CLC, EntryText.clc(chunk)));
    }
    if (chunk.indexOf('/') > 0) {
      special.add(term(Fields.SHELF, CallNumbers.whole(chunk)));
    }
    if (asked.size() == 1) {
      Spoken.initials(asked.getFirst(), alone).ifPresent(special::add);
    }
    return special.isEmpty() ? plain : List.of(either(special, all(plain)));
  }

  private static Query all(List<Query> clauses) {
    if (clauses.size() == 1) {
      return clauses.getFirst();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clauses.forEach(clause -> query.add(clause, Occur.MUST));
    return query.build();
  }

  private static Query either(List<Query> special, Query plain) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    special.forEach(clause -> query.add(clause, Occur.SHOULD));
    return query.add(plain, Occur.SHOULD).build();
  }

  static Query conjunction(List<Query> clauses) {
    if (clauses.size() == 1) {
      return clauses.getFirst();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    clauses.forEach(clause -> query.add(clause, Occur.FILTER));
    return query.build();
  }

  private static Query phraseAnywhere(List<Words.Placed> placed) {
    return new DisjunctionMaxQuery(
        PHRASE_FIELDS.stream().map(field -> (Query) inPlace(field, placed)).toList(), 0);
  }

  /** Words as far from each other as they stand in the text that was asked for. */
  static PhraseQuery inPlace(String field, List<Words.Placed> placed) {
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    placed.forEach(word -> phrase.add(new Term(field, word.text()), word.position()));
    return phrase.build();
  }

  static PhraseQuery phrase(String field, List<String> asked) {
    return new PhraseQuery(field, asked.toArray(String[]::new));
  }

  static Query term(String field, String word) {
    return new TermQuery(new Term(field, word));
  }
}
