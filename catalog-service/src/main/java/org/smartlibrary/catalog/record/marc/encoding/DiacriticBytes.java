package org.smartlibrary.catalog.record.marc.encoding;

import org.smartlibrary.catalog.record.Encoding;

/**
 * Tells the libraries' sets, in which an accent stands before its letter, from Latin-1, in which
 * both are one byte: by how many would-be accents stand before a letter that bears them.
 */
record DiacriticBytes(int accents, int borne, int controls, boolean unimarc) {

  private static final String VOWELS = "aeiouyAEIOUY";
  private static final String OTHERS = "cdgklnrstzhjwCDGKLNRSTZHJW";

  static DiacriticBytes of(byte[] bytes, boolean unimarc) {
    int accents = 0;
    int borne = 0;
    int controls = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      int value = bytes[i] & 0xFF;
      controls += value >= 0x80 && value < 0xA0 ? 1 : 0;
      if (accent(value, unimarc)) {
        accents++;
        borne += bears(value & 0x1F, bytes[i + 1]) ? 1 : 0;
      }
    }
    return new DiacriticBytes(accents, borne, controls, unimarc);
  }

  Encoding encoding() {
    if (accents == 0 ? controls == 0 && !unimarc : borne >= 0.75 * accents) {
      return unimarc ? Encoding.ISO_5426 : Encoding.MARC_8;
    }
    return controls > 0
        ? Encoding.named("windows-1252").orElse(Encoding.LATIN_1)
        : Encoding.LATIN_1;
  }

  /** MARC-8 has its accents at E0 to FE, ISO 5426 at C0 to DF. */
  private static boolean accent(int value, boolean unimarc) {
    return unimarc ? value >= 0xC0 && value < 0xE0 : value >= 0xE0 && value < 0xFF;
  }

  /**
   * Both sets order the accents alike up to the ninth: grave, acute, circumflex, tilde, macron,
   * breve, dot, diaeresis.
   */
  private static boolean bears(int accent, byte next) {
    char letter = (char) (next & 0xFF);
    boolean stacked = letter >= 0xC0;
    boolean vowel = VOWELS.indexOf(letter) >= 0;
    boolean other = OTHERS.indexOf(letter) >= 0;
    return stacked || vowel || (other && accent != 1 && accent != 8);
  }
}
