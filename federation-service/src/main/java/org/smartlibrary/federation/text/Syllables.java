package org.smartlibrary.federation.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Latin letters read as pinyin. */
public final class Syllables {

  private static final int LONGEST = 6;
  private static final int MOST_READINGS = 3;
  private static final int MOST_LETTERS = 60;
  private static final Set<String> ALL =
      Table.lines("syllables.txt").stream()
          .flatMap(line -> Stream.of(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private Syllables() {}

  /**
   * The ways to cut a folded word into syllables, the one with the fewest first: {@code xian} is
   * xian and xi an. Figures behind a syllable are tones, {@code v} is ü. Empty for what is no
   * pinyin.
   */
  public static List<List<String>> in(String word) {
    if (word.length() > MOST_LETTERS || word.isEmpty() || word.charAt(0) > 'z') {
      return List.of();
    }
    return new Cutting(word.replace("lv", "lu").replace("nv", "nu")).ways();
  }

  private static final class Cutting {

    private final String word;
    private final boolean[] ends;
    private final List<String> begun = new ArrayList<>();
    private final List<List<String>> found = new ArrayList<>();

    Cutting(String word) {
      this.word = word;
      this.ends = new boolean[word.length() + 1];
      ends[word.length()] = true;
      for (int at = word.length() - 1; at >= 0; at--) {
        for (int end = at + 1; end <= Math.min(word.length(), at + LONGEST); end++) {
          ends[at] |= ends[afterTone(word, end)] && ALL.contains(word.substring(at, end));
        }
      }
    }

    List<List<String>> ways() {
      if (ends[0]) {
        cut(0);
      }
      found.sort(Comparator.comparingInt(List::size));
      return found.stream().limit(MOST_READINGS).toList();
    }

    /** Longest first, and only where the rest can be cut too: the first few ways are enough. */
    private void cut(int at) {
      if (at == word.length()) {
        found.add(List.copyOf(begun));
        return;
      }
      for (int end = Math.min(word.length(), at + LONGEST); end > at; end--) {
        String syllable = word.substring(at, end);
        if (found.size() < 4 * MOST_READINGS
            && ends[afterTone(word, end)]
            && ALL.contains(syllable)) {
          begun.add(syllable);
          cut(afterTone(word, end));
          begun.removeLast();
        }
      }
    }
  }

  private static int afterTone(String word, int at) {
    return at < word.length() && word.charAt(at) >= '1' && word.charAt(at) <= '5' ? at + 1 : at;
  }
}
