package org.smartlibrary.catalog.record.marc.structure;

/**
 * The first 24 characters of a record: coded data on the whole of it, and lengths that only ISO
 * 2709 needs.
 */
public record Leader(String text) {

  public static final int LENGTH = 24;

  private static final String BLANK = " ".repeat(LENGTH);

  public Leader {
    if (text.length() != LENGTH) {
      text = (text + BLANK).substring(0, LENGTH);
    }
  }

  /**
   * The leader of a text in which blanks may be written as hyphens or hashes, and which may be
   * short.
   */
  public static Leader lenient(String text) {
    return new Leader(text.replace('-', ' ').replace('#', ' '));
  }

  public char status() {
    return text.charAt(5);
  }

  public char type() {
    return text.charAt(6);
  }

  public char level() {
    return text.charAt(7);
  }

  public char at(int position) {
    return text.charAt(position);
  }
}
