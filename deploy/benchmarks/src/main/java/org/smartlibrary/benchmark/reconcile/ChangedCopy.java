package org.smartlibrary.benchmark.reconcile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of ISO 2709 once more, some of its records with another year of publication. */
final class ChangedCopy {

  private static final int LENGTH_DIGITS = 5;
  private static final int SUBFIELD = 0x1F;
  private static final int YEAR_DIGITS = 4;

  private ChangedCopy() {}

  /** The year of so many records, spread evenly over all of them, becomes another one. */
  static void of(Path file, Path copy, long records, long changed) throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
        var out = new BufferedOutputStream(Files.newOutputStream(copy))) {
      for (long number = 0; number < records; number++) {
        byte[] record = next(in);
        if (number * changed / records != (number + 1) * changed / records) {
          changeYear(record);
        }
        out.write(record);
      }
    }
  }

  private static byte[] next(DataInputStream in) throws IOException {
    byte[] length = in.readNBytes(LENGTH_DIGITS);
    byte[] record = new byte[Integer.parseInt(new String(length, StandardCharsets.US_ASCII))];
    System.arraycopy(length, 0, record, 0, LENGTH_DIGITS);
    in.readFully(record, LENGTH_DIGITS, record.length - LENGTH_DIGITS);
    return record;
  }

  private static void changeYear(byte[] record) {
    for (int place = 0; place + 2 + YEAR_DIGITS < record.length; place++) {
      if (record[place] == SUBFIELD && record[place + 1] == 'd' && isYear(record, place + 2)) {
        int last = place + 1 + YEAR_DIGITS;
        record[last] = (byte) (record[last] == '9' ? '0' : record[last] + 1);
        return;
      }
    }
    throw new IllegalStateException("a record without a year");
  }

  private static boolean isYear(byte[] record, int place) {
    for (int i = place; i < place + YEAR_DIGITS; i++) {
      if (!Character.isDigit(record[i])) {
        return false;
      }
    }
    return true;
  }
}
