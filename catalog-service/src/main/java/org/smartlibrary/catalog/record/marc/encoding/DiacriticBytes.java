package org.smartlibrary.catalog.record.marc.encoding;

import org.smartlibrary.catalog.record.Encoding;

/**
 * Tells the libraries' sets, in which an accent stands before its letter, from Latin-1, in which
 * both are one byte: by how many would-be accents stand before a letter that bears them.
 */
record DiacriticBytes(int accents, int borne, int controls) {

  private static final double LABELLED = 0.5;
  private static final double UNLABELLED = 0.75;

  static DiacriticBytes of(byte[] bytes, boolean unimarc) {
    int accents = 0;
    int borne = 0;
    int controls = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      int value = bytes[i] & 0xFF;
      controls += value >= 0x80 && value < 0xA0 ? 1 : 0;
      if (Accents.isAccent(value, unimarc)) {
        accents++;
        borne += Accents.bears(value, bytes[i + 1] & 0xFF, unimarc) ? 1 : 0;
      }
    }
    return new DiacriticBytes(accents, borne, controls);
  }

  /**
   * The libraries' set where its accents make sense; a label that says so makes less of them do.
   */
  Encoding encoding(Encoding libraries, boolean labelled) {
    boolean sensible =
        accents == 0 ? controls == 0 : borne >= (labelled ? LABELLED : UNLABELLED) * accents;
    return sensible ? libraries : latin();
  }

  private Encoding latin() {
    return controls > 0
        ? Encoding.named("windows-1252").orElse(Encoding.LATIN_1)
        : Encoding.LATIN_1;
  }
}
