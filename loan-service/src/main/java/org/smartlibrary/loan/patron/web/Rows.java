package org.smartlibrary.loan.patron.web;

import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file of readers, read one at a time: memory does not grow with the file. */
interface Rows {

  /** How many characters one reader may have. */
  int LONGEST = 16_384;

  String NOT_UTF_8 =
      "is not UTF-8: a file in GB18030 or GBK has to be saved as UTF-8 before it is sent";

  Optional<Row> next() throws IOException;

  /**
   * A reader, and the line of the file that it begins on.
   *
   * @param line from 1
   */
  record Row(long line, Reading reading) {}

  /** Where a text in another encoding was read as UTF-8, it has the replacement character. */
  static boolean isUtf8(@Nullable String text) {
    return text == null || text.indexOf('\uFFFD') < 0;
  }
}
