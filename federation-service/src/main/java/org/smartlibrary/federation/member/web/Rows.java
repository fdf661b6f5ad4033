package org.smartlibrary.federation.member.web;

import java.io.IOException;
import java.util.Optional;

/** A file of registrations, read one at a time: memory does not grow with the file. */
interface Rows {

  /** How many characters one registration may have. */
  int LONGEST = 16_384;

  Optional<Row> next() throws IOException;

  /**
   * A registration, and the line of the file that it begins on.
   *
   * @param line from 1
   */
  record Row(long line, Reading reading) {}
}
