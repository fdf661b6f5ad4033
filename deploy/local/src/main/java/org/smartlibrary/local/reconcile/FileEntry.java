package org.smartlibrary.local.reconcile;

import java.util.Comparator;

/**
 * A record of the file, as the manifest has it.
 *
 * @param controlNumber empty where the record does not tell it
 * @param mark the first 16 digits of its digest, or why it has none
 * @param number its place in the file, from 1
 */
record FileEntry(String controlNumber, String mark, int number) {

  static final Comparator<FileEntry> ORDER =
      Comparator.comparing(FileEntry::controlNumber, ControlNumbers.ORDER)
          .thenComparing(FileEntry::number);

  private static final int DIGITS = 16;

  static FileEntry read(String line) {
    int second = line.lastIndexOf('\t');
    int first = line.lastIndexOf('\t', second - 1);
    return new FileEntry(
        line.substring(0, first),
        line.substring(first + 1, second),
        Integer.parseInt(line, second + 1, line.length(), 10));
  }

  /** A line of the manifest, without its end. */
  String line() {
    return controlNumber + "\t" + mark + "\t" + number;
  }

  boolean isKept() {
    return mark.length() == DIGITS;
  }

  boolean isGivenUp() {
    return mark.equals("deleted");
  }

  /** Whether the file may hold more of this than could be read. */
  boolean isLost() {
    return mark.equals("cut-off") || (mark.equals("unreadable") && controlNumber.isEmpty());
  }

  /**
   * Of two with one control number the one that counts: the later, but what cannot be kept replaces
   * nothing.
   */
  FileEntry orLater(FileEntry later) {
    boolean counts = later.isKept() || later.isGivenUp() || !(isKept() || isGivenUp());
    return counts ? later : this;
  }
}
