package org.smartlibrary.federation.union.lucene;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.federation.text.Folding;

/**
 * A text cut into words. Chinese, Japanese and Korean have no spaces: there every character is a
 * word (梦) and every pair of neighbours (红楼, 楼梦); elsewhere a word is what stands between spaces.
 */
final class Words {

  private static final int LONGEST = 40;

  /** A word, and whether it begins a position of its own. */
  record Word(String text, boolean moves) {}

  /** A word of a question, and how many positions it stands behind the text's beginning. */
  record Placed(String text, int position) {}

  private final List<Word> words = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private int position;
  private final boolean forIndex;

  private Words(boolean forIndex) {
    this.forIndex = forIndex;
  }

  /**
   * Everything that a question could ask of this text: characters, and pairs over gaps too, because
   * people type 中国近代史 for «中国 近代史».
   */
  static List<Word> indexed(String text) {
    return indexedOf(Folding.fold(text));
  }

  /** The same of a text that is folded already. */
  static List<Word> indexedOf(String folded) {
    return new Words(true).cut(folded);
  }

  /** What a question asks: pairs, or one character where it stands alone. */
  static List<String> asked(String text) {
    return placed(text).stream().map(Placed::text).toList();
  }

  /** The same, each where the index has it: a pair stands where its first character does. */
  static List<Placed> placed(String text) {
    var asked = new Words(false);
    asked.cut(Folding.fold(text));
    return asked.placed;
  }

  /** Whether a word stands between spaces; pairs of characters are in order by themselves. */
  static boolean isSpaced(String word) {
    return !isUnspaced(word.codePointAt(0));
  }

  private List<Word> cut(String folded) {
    int at = 0;
    while (at < folded.length()) {
      int first = folded.codePointAt(at);
      int end = first == ' ' ? at + 1 : endOfRun(folded, at, isUnspaced(first));
      if (first != ' ' && isUnspaced(first)) {
        pairs(folded, at, end);
      } else if (first != ' ') {
        add(Plural.singular(bounded(folded.substring(at, end))), true, position++);
      }
      at = end;
    }
    return words;
  }

  private int endOfRun(String folded, int start, boolean unspaced) {
    int end = start;
    while (end < folded.length()) {
      int c = folded.codePointAt(end);
      boolean goesOn = c == ' ' ? unspaced && forIndex : isUnspaced(c) == unspaced;
      if (!goesOn) {
        return end;
      }
      end += Character.charCount(c);
    }
    return end;
  }

  private void pairs(String folded, int start, int end) {
    String run = Folding.withoutSpaces(folded.substring(start, end));
    int length = run.codePointCount(0, run.length());
    for (int at = 0; at < run.length(); ) {
      int next = run.offsetByCodePoints(at, 1);
      if (forIndex || length == 1) {
        add(run.substring(at, next), true, position);
      }
      if (next < run.length()) {
        add(run.substring(at, run.offsetByCodePoints(next, 1)), !forIndex, position);
      }
      at = next;
      position++;
    }
  }

  private void add(String word, boolean moves, int at) {
    if (forIndex) {
      words.add(new Word(word, moves));
    } else {
      placed.add(new Placed(word, at));
    }
  }

  private static String bounded(String word) {
    return word.length() <= LONGEST ? word : word.substring(0, LONGEST);
  }

  private static boolean isUnspaced(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0x1100 && isOfUnspacedScript(c));
  }

  private static boolean isOfUnspacedScript(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> true;
      default -> c == 'ー';
    };
  }
}
