package org.smartlibrary.federation.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/**
 * What every code point folds to: its letters, or nothing. The basic plane is computed once, one
 * string each, shared.
 */
final class Alphabet {

  private static final Normalizer2 NFD = Normalizer2.getNFDInstance();

  /** Letters that Unicode does not decompose, and a circle that is typed for the Chinese zero. */
  private static final Map<Integer, String> SPELT_OUT =
      Map.ofEntries(
          Map.entry((int) 'ß', "ss"),
          Map.entry((int) 'æ', "ae"),
          Map.entry((int) 'œ', "oe"),
          Map.entry((int) 'ø', "o"),
          Map.entry((int) 'đ', "d"),
          Map.entry((int) 'ð', "d"),
          Map.entry((int) 'ł', "l"),
          Map.entry((int) 'þ', "th"),
          Map.entry((int) 'ħ', "h"),
          Map.entry((int) 'ı', "i"),
          Map.entry((int) '○', "〇"));

  /** What {@link #oneLetter} says of the code points that fold to several letters, or to none. */
  static final char NOT_ONE = 0;

  private final Variants variants;
  private final String[] basicPlane = new String[Character.MIN_SUPPLEMENTARY_CODE_POINT];
  private final char[] oneLetter = new char[Character.MIN_SUPPLEMENTARY_CODE_POINT];

  private Alphabet(Variants variants) {
    this.variants = variants;
    for (int c = 0; c < basicPlane.length; c++) {
      basicPlane[c] = compute(c);
      oneLetter[c] = basicPlane[c].length() == 1 ? basicPlane[c].charAt(0) : NOT_ONE;
    }
  }

  static Alphabet load() {
    return new Alphabet(Variants.load());
  }

  /** The one letter that nearly every code point folds to. */
  char oneLetter(int codePoint) {
    return codePoint < oneLetter.length ? oneLetter[codePoint] : NOT_ONE;
  }

  /** The letters of a code point in NFKC, empty for what is no letter. */
  String fold(int codePoint) {
    return codePoint < basicPlane.length ? basicPlane[codePoint] : compute(codePoint);
  }

  /** Accents and points over letters, which vanish without leaving a gap. */
  static boolean isMark(int codePoint) {
    return (codePoint >= 0x0300 && codePoint <= 0x036F)
        || (codePoint >= 0x0591 && codePoint <= 0x05C7)
        || (codePoint >= 0x064B && codePoint <= 0x065F)
        || (codePoint >= 0x1AB0 && codePoint <= 0x1AFF)
        || (codePoint >= 0x1DC0 && codePoint <= 0x1DFF)
        || (codePoint >= 0x20D0 && codePoint <= 0x20FF)
        || (codePoint >= 0xFE20 && codePoint <= 0xFE2F)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  /** The marks between the parts of a foreign name in Chinese. */
  static boolean isJoint(int codePoint) {
    return switch (codePoint) {
      case '·', '•', '‧', '・', '∙', '⋅' -> true;
      default -> false;
    };
  }

  private String compute(int codePoint) {
    if (Folding.isHan(codePoint)) {
      return Character.toString(variants.plain(codePoint));
    }
    return isLetter(codePoint) ? letters(codePoint) : SPELT_OUT.getOrDefault(codePoint, "");
  }

  private static boolean isLetter(int codePoint) {
    return !isMark(codePoint)
        && (Character.isLetterOrDigit(codePoint)
            || Character.getType(codePoint) == Character.LETTER_NUMBER
            || Character.getType(codePoint) == Character.NON_SPACING_MARK
            || Character.getType(codePoint) == Character.COMBINING_SPACING_MARK);
  }

  private static String letters(int letter) {
    if (UCharacter.isDigit(letter)) {
      return String.valueOf(UCharacter.digit(letter));
    }
    int base =
        takesAccents(letter) ? NFD.normalize(Character.toString(letter)).codePointAt(0) : letter;
    int lower = UCharacter.foldCase(base, true);
    return SPELT_OUT.getOrDefault(lower, Character.toString(lower)).intern();
  }

  private static boolean takesAccents(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case LATIN, GREEK, CYRILLIC -> true;
      default -> false;
    };
  }
}
