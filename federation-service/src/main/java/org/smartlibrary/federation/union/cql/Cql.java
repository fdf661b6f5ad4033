package org.smartlibrary.federation.union.cql;

/**
 * Reads CQL 1.2 (OASIS searchRetrieve part 5), and what clients of version 1.1 send. Words that
 * follow each other without quotation marks are one term, so that Chinese and careless queries are
 * understood.
 */
public final class Cql {

  /** The longest query, in characters. */
  public static final int LONGEST = 4096;

  private Cql() {}

  public static CqlReading read(String text) {
    if (text.length() > LONGEST) {
      return new CqlReading.Refused(
          CqlReading.Fault.TOO_LONG, LONGEST, "the query is longer than " + LONGEST);
    }
    try {
      return new CqlReading.Read(new Parser(Lexer.tokens(text)).query());
    } catch (UnreadableCqlException e) {
      return e.refused();
    }
  }
}
