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

  private Folding() {}

  /**
   * Words of letters and digits with one space between them, none around; a mark that joins the
   * parts of a name between Chinese characters is left out (列夫·托尔斯泰), {@code +} and {@code #} are
   * kept behind a Latin letter (C++, C#).
   */
  public static String fold(String text) {
    FoldedText folded = new FoldedText(text.length());
    NFKC.normalize(text).codePoints().forEach(c -> folded.add(c, ALPHABET));
    return folded.toString();
  }

  /** The folding without its spaces: the key of a title or a name as a whole. */
  public static String compact(String text) {
    return fold(text).replace(" ", "");
  }

  /** Whether a code point is a Chinese character. */
  public static boolean isHan(int codePoint) {
    return (codePoint >= 0x4E00 && codePoint <= 0x9FFF)
        || (codePoint >= 0x2E80
            && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.HAN);
  }
}
