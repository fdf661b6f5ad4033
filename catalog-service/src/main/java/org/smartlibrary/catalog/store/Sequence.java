package org.smartlibrary.catalog.store;

/**
 * A record's place in its library's time: the larger is the newer. The upper 32 bits count the
 * library's turns at writing, the lower ones the records within a turn.
 */
public record Sequence(long value) implements Comparable<Sequence> {

  private static final long LAST_IN_TURN = 0xFFFF_FFFFL;

  public Sequence {
    if (value < 0) {
      throw new IllegalArgumentException("a negative sequence: " + value);
    }
  }

  /** The place of one record, counted from 1, in a turn. */
  public static Sequence of(long turn, long number) {
    if (number > LAST_IN_TURN) {
      throw new IllegalArgumentException("a turn holds 4,294,967,295 records, not " + number);
    }
    return new Sequence(turn << 32 | number);
  }

  /** The turn in which the record was written. */
  public long turn() {
    return value >>> 32;
  }

  /** The record's number in its turn. */
  public long numberInTurn() {
    return value & LAST_IN_TURN;
  }

  @Override
  public int compareTo(Sequence other) {
    return Long.compare(value, other.value);
  }
}
