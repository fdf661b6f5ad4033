package org.smartlibrary.federation.cluster.match;

import org.smartlibrary.federation.text.Pinyin;

/** Texts that differ by a slip of the pen. */
final class Similarity {

  private static final int SHORTEST = 8;
  private static final int SHORTEST_HEARD = 4;
  private static final int LETTERS_A_SLIP = 10;

  private Similarity() {}

  /** One slip in every ten letters at most, none of them in a digit. */
  static boolean misspelt(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    int allowed = longer / LETTERS_A_SLIP + 1;
    if (Math.min(one.length(), other.length()) < SHORTEST
        || Math.abs(one.length() - other.length()) > allowed) {
      return false;
    }
    return digits(one).equals(digits(other)) && distance(one, other, allowed) <= allowed;
  }

  /** One character for another of the same sound, tone included: 小鹿斑比 and 小鹿班比. */
  static boolean misheard(String one, String other) {
    if (one.length() != other.length() || one.length() < SHORTEST_HEARD) {
      return false;
    }
    int slips = 0;
    int place = 0;
    for (int i = 0; i < one.length() && slips < 2; i++) {
      if (one.charAt(i) != other.charAt(i)) {
        slips++;
        place = i;
      }
    }
    return slips == 1
        && digits(one).equals(digits(other))
        && Pinyin.soundTheSame(one.charAt(place), other.charAt(place));
  }

  private static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i)) || "一二三四五六七八九十".indexOf(text.charAt(i)) >= 0) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  /** Insertions, deletions and replacements; gives up above {@code most}. */
  private static int distance(String one, String other, int most) {
    int[] before = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      before[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, Math.min(before[j], row[j - 1]) + 1);
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return least;
      }
      int[] spare = before;
      before = row;
      row = spare;
    }
    return before[other.length()];
  }
}
