package org.smartlibrary.federation.union.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.apache.lucene.search.IndexSearcher;
import org.smartlibrary.federation.text.Folding;
import org.smartlibrary.federation.union.Suggestion;

/**
 * Questions that sound, look or are spelt like one that found little. What might have been meant
 * comes from the words that there are; each is counted before it is told.
 */
final class NearbyQuestions {

  private static final int MOST_CHUNKS = 8;
  private static final int MOST_COUNTED = 24;
  private static final int MOST_TOLD = 3;

  private final NearbyCharacters characters;
  private final NearbyWords words;
  private final NearbyTitles titles;
  private final ToLongFunction<String> count;

  /** A text that could stand in place of another. */
  record Guess(String text, Suggestion.Reason reason) {}

  NearbyQuestions(IndexSearcher searcher, ToLongFunction<String> count) {
    this.characters = new NearbyCharacters(searcher.getIndexReader());
    this.words = new NearbyWords(searcher.getIndexReader());
    this.titles = new NearbyTitles(searcher);
    this.count = count;
  }

  /** Where something was found, only what sounds the same is looked for, which costs little. */
  List<Suggestion> of(String typed, long found) throws IOException {
    Map<String, Suggestion.Reason> guesses = new LinkedHashMap<>();
    (found == 0 ? guesses(typed) : titles.sameSound(typed, found))
        .forEach(guess -> guesses.merge(guess.text(), guess.reason(), NearbyQuestions::telling));
    guesses.remove(typed.strip());
    return guesses.entrySet().stream()
        .limit(MOST_COUNTED)
        .map(
            guess ->
                new Suggestion(guess.getKey(), guess.getValue(), count.applyAsLong(guess.getKey())))
        .filter(suggestion -> suggestion.total() > found)
        .sorted(Comparator.comparingInt(suggestion -> distance(typed, suggestion.query())))
        .limit(MOST_TOLD)
        .toList();
  }

  /** Sound and shape say more than that the spelling is another. */
  private static Suggestion.Reason telling(Suggestion.Reason one, Suggestion.Reason other) {
    return one == Suggestion.Reason.SPELLING ? other : one;
  }

  /** How many characters are others: of equal ones the guess that came first stays first. */
  private static int distance(String typed, String guess) {
    String one = Folding.compact(typed);
    String other = Folding.compact(guess);
    return one.equals(other) ? 0 : Edits.between(one, other);
  }

  private List<Guess> guesses(String typed) throws IOException {
    List<Guess> guesses = new ArrayList<>(titles.like(typed));
    List<String> chunks = Chunk.of(typed).stream().limit(MOST_CHUNKS).map(Chunk::text).toList();
    for (int place = 0; place < chunks.size(); place++) {
      for (Guess guess : like(chunks.get(place), chunks.size())) {
        guesses.add(new Guess(with(chunks, place, guess.text()), guess.reason()));
      }
    }
    words.corrected(chunks).ifPresent(guesses::add);
    return guesses;
  }

  private List<Guess> like(String chunk, int among) throws IOException {
    List<Guess> guesses = new ArrayList<>();
    if (chunk.codePoints().anyMatch(Folding::isHan)) {
      if (among > 1) {
        guesses.addAll(titles.like(chunk));
      }
      guesses.addAll(characters.like(chunk));
    }
    return guesses;
  }

  private static String with(List<String> chunks, int place, String text) {
    List<String> changed = new ArrayList<>(chunks);
    changed.set(place, text);
    return String.join(" ", changed);
  }
}
