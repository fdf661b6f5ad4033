package org.smartlibrary.federation.union.lucene;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.smartlibrary.federation.union.Cursor;
import org.smartlibrary.federation.union.UnionQuery.Sort;
import org.smartlibrary.federation.union.UnreadableCursorException;

/**
 * Where a page ended: the values that its last record is ordered by, the last of which is its own
 * alone. Nothing in it is a number that a change of the index moves.
 */
record Place(boolean relaxed, FieldDoc last) {

  private static final int LONGEST = 700;

  Cursor cursor(Sort sort) {
    ByteBuffer out = ByteBuffer.allocate(LONGEST);
    out.put(mark(sort)).put((byte) (relaxed ? 1 : 0));
    out.putLong((Long) last.fields[1]).putLong((Long) last.fields[2]);
    switch (last.fields[0]) {
      case Float score -> out.putFloat(score);
      case Long year -> out.putLong(year);
      case BytesRef key -> out.put(key.bytes, key.offset, key.length);
      case null, default -> {}
    }
    return Cursor.of(Arrays.copyOf(out.array(), out.position()));
  }

  static Place of(Cursor cursor, Sort sort) {
    byte[] bytes =
        cursor.place().orElseThrow(() -> new UnreadableCursorException("The page token is broken"));
    try {
      return read(ByteBuffer.wrap(bytes), sort);
    } catch (BufferUnderflowException e) {
      throw new UnreadableCursorException("The page token is cut off");
    }
  }

  private static Place read(ByteBuffer in, Sort sort) {
    if (in.get() != mark(sort)) {
      throw new UnreadableCursorException("The page token belongs to another order");
    }
    boolean relaxed = in.get() == 1;
    Object held = in.getLong();
    Object tie = in.getLong();
    Object first =
        switch (sort) {
          case RELEVANCE -> in.getFloat();
          case YEAR, YEAR_DESCENDING -> in.getLong();
          case TITLE -> key(in);
        };
    return new Place(
        relaxed, new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, held, tie}));
  }

  private static byte mark(Sort sort) {
    return switch (sort) {
      case RELEVANCE -> 'r';
      case TITLE -> 't';
      case YEAR -> 'y';
      case YEAR_DESCENDING -> 'z';
    };
  }

  private static BytesRef key(ByteBuffer in) {
    byte[] key = new byte[in.remaining()];
    in.get(key);
    return new BytesRef(key);
  }
}
