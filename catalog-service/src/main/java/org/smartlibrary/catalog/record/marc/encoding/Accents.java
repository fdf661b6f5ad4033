package org.smartlibrary.catalog.record.marc.encoding;

import java.util.Locale;

/**
 * Which letters bear which accents of MARC-8 (E0 to FE) and ISO 5426 (C0 to DF) in the languages
 * that are written with them.
 */
final class Accents {

  private static final String ANY = "abcdefghijklmnopqrstuvwxyz";
  private static final String HOOK = "aeiouy";
  private static final String GRAVE = "aeiouwny";
  private static final String ACUTE = "aeiouycnszrlgkmpw";
  private static final String CIRCUMFLEX = "aeiouwycghjs";
  private static final String TILDE = "anouievy";
  private static final String MACRON = "aeiouyg";
  private static final String BREVE = "aeiougy";
  private static final String DOT = "zegcnirs";
  private static final String DIAERESIS = "aeiouywx";
  private static final String CARON = "cszrnetdlgaiou";
  private static final String RING = "au";
  private static final String CEDILLA = "cstrnlkgehd";
  private static final String OGONEK = "aeiou";

  private static final String[] MARC_8 = {
    HOOK,
    GRAVE,
    ACUTE,
    CIRCUMFLEX,
    TILDE,
    MACRON,
    BREVE,
    DOT,
    DIAERESIS,
    CARON,
    RING,
    ANY,
    ANY,
    ANY,
    "ou",
    ANY,
    CEDILLA,
    OGONEK,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    "",
    "",
    ANY,
  };

  private static final String[] ISO_5426 = {
    HOOK,
    GRAVE,
    ACUTE,
    CIRCUMFLEX,
    TILDE,
    MACRON,
    BREVE,
    DOT,
    DIAERESIS,
    DIAERESIS,
    RING,
    ANY,
    ANY,
    "ou",
    ANY,
    CARON,
    CEDILLA,
    ANY,
    ANY,
    OGONEK,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
    ANY,
  };

  private Accents() {}

  static boolean isAccent(int value, boolean unimarc) {
    return unimarc ? value >= 0xC0 && value < 0xE0 : value >= 0xE0 && value < 0xFF;
  }

  /** Whether the letter after an accent can bear it; accents may also be stacked. */
  static boolean bears(int accent, int next, boolean unimarc) {
    String letters = unimarc ? ISO_5426[accent - 0xC0] : MARC_8[accent - 0xE0];
    return isAccent(next, unimarc)
        ? letters.equals(ANY)
        : letters.indexOf(String.valueOf((char) next).toLowerCase(Locale.ROOT)) >= 0;
  }
}
