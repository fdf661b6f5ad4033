package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.Suggestion.Reason;
import org.smartlibrary.federation.union.lucene.NearbyQuestions.Guess;

/** A question with every word that the catalogue does not have spelt as one that it has. */
final class NearbyWords {

  private static final int SHORTEST = 4;
  private static final int LONG = 8;
  private static final int MOST_WORDS = 8;

  private final IndexReader index;

  NearbyWords(IndexReader index) {
    this.index = index;
  }

  Optional<Guess> corrected(List<String> chunks) throws IOException {
    StringBuilder question = new StringBuilder();
    boolean changed = false;
    for (String chunk : chunks.subList(0, Math.min(MOST_WORDS, chunks.size()))) {
      Optional<String> better = isUnknown(chunk) ? nearest(chunk) : Optional.empty();
      question.append(question.isEmpty() ? "" : " ").append(better.orElse(chunk));
      changed |= better.isPresent();
    }
    return changed
        ? Optional.of(new Guess(question.toString(), Reason.SPELLING))
        : Optional.empty();
  }

  /** A single word of letters that nothing has. */
  private boolean isUnknown(String chunk) throws IOException {
    List<String> words = Words.asked(chunk);
    return words.size() == 1
        && words.getFirst().length() >= SHORTEST
        && words.getFirst().chars().allMatch(Character::isLetter)
        && Words.isSpaced(words.getFirst())
        && index.docFreq(new Term(Fields.ALL, words.getFirst())) == 0;
  }

  /** As it is typed, or without its plural, as the index has it. */
  private Optional<String> nearest(String chunk) throws IOException {
    String typed = Folding.fold(chunk);
    int most = typed.length() < LONG ? 1 : 2;
    for (int edits = 1; edits <= most; edits++) {
      for (String word : List.of(typed, Plural.singular(typed))) {
        List<NearTerms.Near> near = NearTerms.of(index, Fields.ALL, word, edits, 1);
        if (!near.isEmpty()) {
          return Optional.of(near.getFirst().text());
        }
      }
    }
    return Optional.empty();
  }
}
