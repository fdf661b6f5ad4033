package org.smartlibrary.federation.union.lucene;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartlibrary.federation.union.lucene.Words.Word;

/**
 * Every word of a record once, with the weight of the best place where it stands. A bound keeps a
 * whole book's text out.
 */
final class AllWords {

  private static final int MOST = 4000;

  private final Map<String, Integer> weights = new LinkedHashMap<>();

  void add(List<Word> words, int weight) {
    for (Word word : words) {
      Integer known = weights.get(word.text());
      if (known == null ? weights.size() < MOST : known < weight) {
        weights.put(word.text(), weight);
      }
    }
  }

  WeightStream stream() {
    return new WeightStream(weights);
  }
}
