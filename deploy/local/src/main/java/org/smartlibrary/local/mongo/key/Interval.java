package org.smartlibrary.local.mongo.key;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keys from one byte string on, up to but without another. */
public final class Interval implements Comparable<Interval> {

  private static final byte[] FIRST = {};
  private static final byte[] AFTER_ALL = {(byte) 0xFF};

  /** Every key there can be. */
  public static final Interval ALL = new Interval(FIRST, AFTER_ALL);

  private final byte[] from;
  private final byte[] to;

  private Interval(byte[] from, byte[] to) {
    this.from = from;
    this.to = to;
  }

  /** The keys that begin like this, among them this one itself. */
  static Interval startingWith(byte[] start) {
    return new Interval(start, after(start));
  }

  public static Interval equalTo(@Nullable Object value) {
    return startingWith(new KeyWriter().value(value).toBytes());
  }

  /** Strings with this beginning. */
  public static Interval prefix(String prefix) {
    return startingWith(new KeyWriter().prefix(prefix).toBytes());
  }

  /** The values of the same type that are greater. */
  public static Interval above(Object value, boolean inclusive) {
    var key = equalTo(value);
    return new Interval(inclusive ? key.from : key.to, typeOf(value).to);
  }

  /** The values of the same type that are less. */
  public static Interval below(Object value, boolean inclusive) {
    var key = equalTo(value);
    return new Interval(typeOf(value).from, inclusive ? key.to : key.from);
  }

  private static Interval typeOf(Object value) {
    return startingWith(new byte[] {ValueType.of(value).tag()});
  }

  public byte[] from() {
    return from;
  }

  public byte[] to() {
    return to;
  }

  public boolean isEmpty() {
    return Arrays.compareUnsigned(from, to) >= 0;
  }

  /** Whether a key that is not below {@link #from} is within. */
  public boolean reaches(byte[] key) {
    return Arrays.compareUnsigned(key, to) < 0;
  }

  public boolean contains(byte[] key) {
    return Arrays.compareUnsigned(from, key) <= 0 && reaches(key);
  }

  public Interval and(Interval other) {
    return new Interval(
        Arrays.compareUnsigned(from, other.from) >= 0 ? from : other.from,
        Arrays.compareUnsigned(to, other.to) <= 0 ? to : other.to);
  }

  /** The same values in a field that descends, where every byte is turned round. */
  public Interval descending() {
    if (Arrays.equals(to, after(from))) {
      return startingWith(inverted(from));
    }
    return new Interval(after(inverted(to)), after(inverted(from)));
  }

  /** The same behind values that are fixed. */
  public Interval behind(byte[] start) {
    return start.length == 0 ? this : new Interval(joined(start, from), joined(start, to));
  }

  @Override
  public int compareTo(Interval other) {
    int order = Arrays.compareUnsigned(from, other.from);
    return order != 0 ? order : Arrays.compareUnsigned(to, other.to);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interval interval && compareTo(interval) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(from) + Arrays.hashCode(to);
  }

  /** The least byte string that is above all that begin like this. */
  private static byte[] after(byte[] start) {
    int last = start.length - 1;
    while (last >= 0 && start[last] == (byte) 0xFF) {
      last--;
    }
    if (last < 0) {
      return AFTER_ALL;
    }
    var next = Arrays.copyOf(start, last + 1);
    next[last]++;
    return next;
  }

  private static byte[] inverted(byte[] bytes) {
    var inverted = new byte[bytes.length];
    for (int at = 0; at < bytes.length; at++) {
      inverted[at] = (byte) ~bytes[at];
    }
    return inverted;
  }

  private static byte[] joined(byte[] start, byte[] end) {
    var joined = Arrays.copyOf(start, start.length + end.length);
    System.arraycopy(end, 0, joined, start.length, end.length);
    return joined;
  }
}
