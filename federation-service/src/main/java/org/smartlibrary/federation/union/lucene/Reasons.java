package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.text.Syllables;
import org.smartlibrary.federation.union.UnionQuery;
import org.smartlibrary.federation.union.Why;

/** For each part of a question, where a record says it: the best of the places. */
final class Reasons {

  private static final int MOST_PARTS = 8;
  private static final String NOWHERE = "nowhere";

  private final IndexSearcher searcher;
  private final List<List<Probe>> parts = new ArrayList<>();

  /** One place where a record may say a part of the question. */
  private record Probe(Why why, Weight weight) {

    boolean matches(LeafReaderContext segment, int doc) throws IOException {
      Scorer scorer = weight.scorer(segment);
      return scorer != null && scorer.iterator().advance(doc) == doc;
    }
  }

  Reasons(UnionQuery query, IndexSearcher searcher) throws IOException {
    this.searcher = searcher;
    List<Chunk> chunks = Chunk.of(query.any());
    if (chunks.size() > 1) {
      whole(query.any());
    }
    for (Chunk chunk : chunks.subList(0, Math.min(MOST_PARTS, chunks.size()))) {
      part(chunk.text());
    }
    field(query.title(), "title", Fields.TITLE, Fields.EXACT_TITLE);
    field(query.author(), "author", Fields.AUTHOR, Fields.EXACT_NAME);
    field(query.subject(), "subject", Fields.SUBJECT, Fields.SUBJECT);
  }

  List<List<Why>> of(List<String> ids) throws IOException {
    List<List<Why>> reasons = new ArrayList<>(ids.size());
    for (String id : ids) {
      reasons.add(of(new BytesRef(id)));
    }
    return reasons;
  }

  private List<Why> of(BytesRef id) throws IOException {
    for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
      int doc = Versions.document(segment.reader(), id);
      if (doc >= 0) {
        return of(segment, doc);
      }
    }
    return List.of();
  }

  private List<Why> of(LeafReaderContext segment, int doc) throws IOException {
    List<Why> reasons = new ArrayList<>();
    for (List<Probe> part : parts) {
      for (Probe probe : part) {
        if (probe.matches(segment, doc)) {
          add(reasons, probe.why());
          break;
        }
      }
      if (part.getFirst().why().how().equals("all") && !reasons.isEmpty()) {
        return List.of(new Why(reasons.getFirst().words(), reasons.getFirst().field(), "whole"));
      }
    }
    return reasons;
  }

  /** Words that are found alike are told together. */
  private static void add(List<Why> reasons, Why why) {
    Why last = reasons.isEmpty() ? null : reasons.getLast();
    if (last != null && last.field().equals(why.field()) && last.how().equals(why.how())) {
      reasons.removeLast();
      reasons.add(new Why(last.words() + " " + why.words(), why.field(), why.how()));
    } else {
      reasons.add(why);
    }
  }

  private void whole(String typed) throws IOException {
    Part part = new Part(typed.strip());
    String key = Folding.compact(typed);
    part.probe("title", "all", Question.term(Fields.EXACT_TITLE, key));
    part.probe("author", "all", Question.term(Fields.EXACT_NAME, key));
    Numbers.isbn(typed)
        .ifPresent(isbn -> part.probe("number", "all", Question.term(Fields.NUMBER, isbn)));
    CallNumbers.in(typed)
        .ifPresent(shelf -> part.probe("callNumber", "all", Question.term(Fields.SHELF, shelf)));
    parts.add(part.probes);
  }

  private void part(String text) throws IOException {
    List<String> words = Words.asked(text);
    if (words.isEmpty()) {
      return;
    }
    Part part = new Part(text);
    String key = Folding.compact(text);
    part.probe("title", "whole", Question.term(Fields.EXACT_TITLE, key));
    part.probe("author", "whole", Question.term(Fields.EXACT_NAME, key));
    Numbers.in(text)
        .ifPresent(number -> part.probe("number", "whole", Question.term(Fields.NUMBER, number)));
    part.probe("callNumber", "whole", Question.term(Fields.SHELF, CallNumbers.whole(text)));
    part.probe("classification", "words", Question.term(Fields.CLC, EntryText.clc(text)));
    part.words(words);
    part.sounds(words);
    part.probe("elsewhere", "words", all(Fields.ALL, words));
    part.probe(NOWHERE, "words", Question.term(Fields.LIVE, "1"));
    parts.add(part.probes);
  }

  private void field(String typed, String name, String field, String wholes) throws IOException {
    if (!typed.isBlank()) {
      Part part = new Part(typed);
      part.probe(name, "whole", Question.term(wholes, Folding.compact(typed)));
      part.probe(name, "words", all(field, Words.asked(typed)));
      parts.add(part.probes);
    }
  }

  private static Query all(String field, List<String> words) {
    return Question.conjunction(words.stream().map(word -> Question.term(field, word)).toList());
  }

  /** A part of the question with the places to look for it, the best first. */
  private final class Part {

    private final String text;
    private final List<Probe> probes = new ArrayList<>();

    Part(String text) {
      this.text = text;
    }

    void words(List<String> words) {
      probe("title", "words", all(Fields.TITLE, words));
      probe("author", "words", all(Fields.AUTHOR, words));
      probe("subject", "words", all(Fields.SUBJECT, words));
      probe("series", "words", all(Fields.SERIES, words));
      probe("publisher", "words", all(Fields.PUBLISHER, words));
    }

    void sounds(List<String> words) {
      if (Spoken.may(words)) {
        probe("title", "pinyin", sound(Fields.TITLE_SOUND, words));
        probe("author", "pinyin", sound(Fields.NAME_SOUND, words));
      } else if (words.size() == 1) {
        probe("title", "initials", Question.term(Fields.INITIALS, words.getFirst()));
      }
    }

    private Query sound(String field, List<String> words) {
      List<String> syllables = new ArrayList<>();
      words.forEach(word -> syllables.addAll(Syllables.in(word).getFirst()));
      List<Query> readings = new ArrayList<>();
      readings.add(Question.phrase(field, syllables));
      if (words.size() == 1) {
        Syllables.in(words.getFirst()).stream()
            .skip(1)
            .forEach(other -> readings.add(Question.phrase(field, other)));
      }
      return new DisjunctionMaxQuery(readings, 0);
    }

    void probe(String field, String how, Query query) {
      try {
        Weight weight =
            searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
        probes.add(new Probe(new Why(text, field, how), weight));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
