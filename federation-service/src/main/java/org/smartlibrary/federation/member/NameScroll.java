package org.smartlibrary.federation.member;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All names on one long scroll, folded, a line a library. Finding a word is one pass of {@code
 * indexOf} over a megabyte, which the processor does in a fraction of a millisecond, for Chinese
 * without spaces as for English.
 */
final class NameScroll {

  private final String text;

  /** Where each line begins, and as the last one where the scroll ends. */
  private final int[] lines;

  private NameScroll(String text, int[] lines) {
    this.text = text;
    this.lines = lines;
  }

  static NameScroll of(List<MemberLibrary> row) {
    var text = new StringBuilder(row.size() * 32);
    var lines = new int[row.size() + 1];
    for (int i = 0; i < row.size(); i++) {
      lines[i] = text.length();
      text.append(lineOf(row.get(i))).append('\n');
    }
    lines[row.size()] = text.length();
    return new NameScroll(text.toString(), lines);
  }

  private static String lineOf(MemberLibrary library) {
    var name = library.name();
    return MemberQuery.fold(
        name.zh() + '\t' + (name.en() == null ? "" : name.en()) + '\t' + library.isil().value());
  }

  /** The numbers of the lines in [from, to) that hold every one of the words, in order. */
  IntStream find(List<String> words, int from, int to) {
    var longest = words.stream().max(Comparator.comparing(String::length)).orElse("");
    return IntStream.iterate(next(longest, from, to), i -> i < to, i -> next(longest, i + 1, to))
        .filter(
            i -> words.stream().allMatch(word -> text.indexOf(word, lines[i], lines[i + 1]) >= 0));
  }

  /** The next line that holds the word, or {@code to}. */
  private int next(String word, int from, int to) {
    int at = text.indexOf(word, lines[from], lines[to]);
    return at < 0 ? to : lineAt(at);
  }

  private int lineAt(int offset) {
    int found = Arrays.binarySearch(lines, offset);
    return found >= 0 ? found : -found - 2;
  }
}
