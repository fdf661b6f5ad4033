package org.smartlibrary.federation.union.cql;

/** What came of reading a text as CQL. */
public sealed interface CqlReading {

  record Read(CqlQuery query) implements CqlReading {}

  /**
   * It is no CQL.
   *
   * @param fault what kind of mistake it is
   * @param position where, in characters from 0
   */
  record Refused(Fault fault, int position, String reason) implements CqlReading {

    /** The reason with its place, counted from 1 as people do. */
    public String sentence() {
      return reason + ", at character " + (position + 1);
    }
  }

  /** Kinds of mistakes, as far as the standard tells them apart. */
  enum Fault {
    SYNTAX,
    PARENTHESES,
    QUOTES,
    TOO_MANY_BOOLEANS,
    TOO_LONG
  }
}
