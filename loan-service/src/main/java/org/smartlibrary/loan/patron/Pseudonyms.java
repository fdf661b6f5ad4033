package org.smartlibrary.loan.patron;

import java.time.Instant;

/** What events say instead of a reader: keyed, and another one each year. */
public interface Pseudonyms {

  /** The reader's pseudonym in the year of this moment; without the key nobody gets back. */
  String of(ReaderId reader, Instant at);
}
