package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.text.Pinyin;
import org.smartlibrary.federation.text.Syllables;
import org.smartlibrary.federation.union.Suggestion.Reason;
import org.smartlibrary.federation.union.UnionEntry;
import org.smartlibrary.federation.union.UnionRecord;
import org.smartlibrary.federation.union.lucene.NearbyQuestions.Guess;

/** Whole titles and names that sound like a text, or are written nearly like it. */
final class NearbyTitles {

  private static final int MOST = 4;
  private static final int LONG = 12;
  private static final int SHORTEST_SPELLING = 5;

  private final IndexSearcher searcher;
  private final IndexReader index;

  NearbyTitles(IndexSearcher searcher) {
    this.searcher = searcher;
    this.index = searcher.getIndexReader();
  }

  List<Guess> like(String text) throws IOException {
    String folded = Folding.fold(text);
    List<Guess> guesses = new ArrayList<>();
    if (folded.codePoints().anyMatch(Folding::isHan)) {
      guesses.addAll(sameSound(text, 0));
      addWritten(folded.replace(" ", ""), guesses);
    } else if (folded.length() >= SHORTEST_SPELLING && isNearlyPinyin(folded)) {
      addNearlySpelt(folded.replace(" ", ""), guesses);
    }
    return guesses;
  }

  /** What more records than so many are called, and sounds just so; others are not even read. */
  List<Guess> sameSound(String text, long found) throws IOException {
    List<Guess> guesses = new ArrayList<>();
    for (String spelling : Pinyin.spellings(Folding.fold(text))) {
      for (String field : List.of(Fields.TITLE_SPELT, Fields.NAME_SPELT)) {
        if (index.docFreq(new Term(field, spelling)) > found) {
          addSpelt(field, spelling, guesses);
        }
      }
    }
    return guesses;
  }

  /** Of words that are no pinyin, one letter may be wrong: one word at least has to be some. */
  private static boolean isNearlyPinyin(String folded) {
    return folded.length() > LONG
        || Stream.of(folded.split(" ")).anyMatch(word -> !Syllables.in(word).isEmpty())
        || !Syllables.in(folded.substring(0, folded.length() - 1)).isEmpty();
  }

  private void addNearlySpelt(String letters, List<Guess> guesses) throws IOException {
    int edits = letters.length() < LONG ? 1 : 2;
    for (String field : List.of(Fields.TITLE_SPELT, Fields.NAME_SPELT)) {
      for (NearTerms.Near near : first(NearTerms.of(index, field, letters, edits, 1))) {
        addSpelt(field, near.text(), guesses);
      }
    }
  }

  private void addWritten(String key, List<Guess> guesses) throws IOException {
    int length = key.codePointCount(0, key.length());
    if (length < 3) {
      return;
    }
    int edits = length < 6 ? 1 : 2;
    for (String field : List.of(Fields.EXACT_TITLE, Fields.EXACT_NAME)) {
      for (NearTerms.Near near : first(NearTerms.of(index, field, key, edits, 0))) {
        guesses.add(new Guess(near.text(), Reason.SPELLING));
      }
    }
  }

  private static List<NearTerms.Near> first(List<NearTerms.Near> near) {
    return near.subList(0, Math.min(MOST, near.size()));
  }

  /** The titles and names that are spelt so in pinyin, as records write them. */
  private void addSpelt(String field, String spelling, List<Guess> guesses) throws IOException {
    for (ScoreDoc hit : searcher.search(Question.term(field, spelling), MOST).scoreDocs) {
      texts(hit.doc, field)
          .filter(text -> Pinyin.spellings(Folding.fold(text)).contains(spelling))
          .distinct()
          .forEach(text -> guesses.add(new Guess(text, Reason.SOUND)));
    }
  }

  private Stream<String> texts(int doc, String field) throws IOException {
    return new WholeEntries(searcher)
        .entry(doc).map(UnionEntry::record).stream()
            .flatMap(
                record ->
                    field.equals(Fields.TITLE_SPELT)
                        ? record.titles().stream().map(UnionRecord.Title::value)
                        : EntryText.authors(record));
  }
}
