package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.smartlibrary.federation.text.Alike;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.Suggestion.Reason;
import org.smartlibrary.federation.union.lucene.NearbyQuestions.Guess;

/**
 * A stretch of Chinese with one character another, one too many, or two exchanged; only where the
 * pairs that come of it are somewhere in the catalogue.
 */
final class NearbyCharacters {

  private static final int LONGEST = 16;
  private static final int MOST_MISSING = 4;

  private final IndexReader index;

  NearbyCharacters(IndexReader index) {
    this.index = index;
  }

  List<Guess> like(String text) throws IOException {
    int[] typed = Folding.compact(text).codePoints().toArray();
    List<Guess> guesses = new ArrayList<>();
    if (typed.length < 2 || typed.length > LONGEST) {
      return guesses;
    }
    BitSet doubtful = doubtful(typed);
    for (int place : doubtful.stream().toArray()) {
      replace(typed, place, Alike.inSound(typed[place]), Reason.SOUND, guesses);
      replace(typed, place, Alike.inShape(typed[place]), Reason.SHAPE, guesses);
    }
    // Without its first or last character a question is a shorter one, which is no news.
    for (int place = 1; place < typed.length - 1; place++) {
      leaveOut(typed, place, guesses);
    }
    for (int place = 0; place < typed.length - 1; place++) {
      exchange(typed, place, guesses);
    }
    return guesses;
  }

  /** The characters of pairs that are nowhere, all where every pair is somewhere, none of noise. */
  private BitSet doubtful(int[] typed) throws IOException {
    BitSet places = new BitSet();
    int missing = 0;
    for (int place = 0; place < typed.length - 1; place++) {
      if (!isThere(typed, place)) {
        places.set(place, place + 2);
        missing++;
      }
    }
    if (missing == 0) {
      places.set(0, typed.length);
    }
    return missing > MOST_MISSING ? new BitSet() : places;
  }

  private void replace(
      int[] typed, int place, Set<Integer> others, Reason reason, List<Guess> guesses)
      throws IOException {
    int[] changed = typed.clone();
    for (int other : others) {
      changed[place] = other;
      if (isThere(changed, place - 1) && isThere(changed, place)) {
        guesses.add(new Guess(text(changed), reason));
      }
    }
  }

  private void leaveOut(int[] typed, int place, List<Guess> guesses) throws IOException {
    int[] fewer = new int[typed.length - 1];
    System.arraycopy(typed, 0, fewer, 0, place);
    System.arraycopy(typed, place + 1, fewer, place, fewer.length - place);
    if (isThere(fewer, place - 1)) {
      guesses.add(new Guess(text(fewer), Reason.SPELLING));
    }
  }

  private void exchange(int[] typed, int place, List<Guess> guesses) throws IOException {
    int[] changed = typed.clone();
    changed[place] = typed[place + 1];
    changed[place + 1] = typed[place];
    if (isThere(changed, place - 1) && isThere(changed, place) && isThere(changed, place + 1)) {
      guesses.add(new Guess(text(changed), Reason.SPELLING));
    }
  }

  /**
   * Whether the pair that begins at a place is a word of the catalogue; beyond the ends is none.
   */
  private boolean isThere(int[] text, int place) throws IOException {
    return place < 0
        || place + 1 >= text.length
        || index.docFreq(new Term(Fields.ALL, new String(text, place, 2))) > 0;
  }

  private static String text(int[] characters) {
    return new String(characters, 0, characters.length);
  }
}
