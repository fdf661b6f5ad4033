package org.smartlibrary.federation.text;

import com.ibm.icu.text.Normalizer2;

/**
 * Folds text to the one spelling under which it is compared and searched: compatibility forms and
 * widths (NFKC), traditional and variant characters to simplified ones, capitals, diacritics and
 * punctuation. One code point never depends on its neighbours' meaning (no word-wise conversion),
 * so that whatever is a part of a text is a part of its folding too.
 */
public final class Folding {

  private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
  private static final Alphabet ALPHABET = Alphabet.load();

  /** Radicals; nothing before them is Chinese. */
  private static final int FIRST_HAN = 0x2E80;

  private Folding() {}

  /**
   * Words of letters and digits with one space between them, none around; a mark that joins the
   * parts of a name between Chinese characters is left out (列夫·托尔斯泰), {@code +} and {@code #} are
   * kept behind a Latin letter (C++, C#).
   */
  public static String fold(String text) {
    String plain = NFKC.normalize(text);
    FoldedText folded = new FoldedText(plain.length(), ALPHABET);
    for (int i = 0; i < plain.length(); ) {
      int codePoint = plain.codePointAt(i);
      folded.add(codePoint);
      i += Character.charCount(codePoint);
    }
    return folded.toString();
  }

  /** The folding without its spaces: the key of a title or a name as a whole. */
  public static String compact(String text) {
    return withoutSpaces(fold(text));
  }

  /** A folded text without its spaces. */
  public static String withoutSpaces(String folded) {
    return folded.indexOf(' ') < 0 ? folded : folded.replace(" ", "");
  }

  /** Whether there is a Chinese character in a text. */
  public static boolean hasHan(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= FIRST_HAN && isHan(Character.isSurrogate(c) ? text.codePointAt(i) : c)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a code point is a Chinese character. */
  public static boolean isHan(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || (codePoint >= FIRST_HAN
            && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN);
  }
}
