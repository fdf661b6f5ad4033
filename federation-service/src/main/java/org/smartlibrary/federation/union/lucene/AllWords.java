package org.smartlibrary.federation.union.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.smartlibrary.federation.union.lucene.Words.Word;

/** Every word of a record once, wherever it stands; a bound keeps a whole book's text out. */
final class AllWords {

  private static final int MOST = 4000;

  private final Set<String> known = new HashSet<>();
  private final List<Word> words = new ArrayList<>();

  void add(List<Word> more) {
    for (Word word : more) {
      if (words.size() < MOST && known.add(word.text())) {
        words.add(word);
      }
    }
  }

  List<Word> words() {
    return words;
  }
}
