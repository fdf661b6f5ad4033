package org.smartlibrary.local.mongo.key;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that the unsigned order of the bytes is the order of the values: first by type,
 * as in «Comparison/Sort Order» of the MongoDB manual, then within the type. No value's bytes are
 * the beginning of another's, so that several values in a row are in order too. Decimal128 is taken
 * as a double.
 */
public final class KeyWriter {

  private static final byte END = 0;
  private static final byte ESCAPE = 1;

  private byte[] bytes = new byte[64];
  private int length;

  /** The bytes written so far. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  public int length() {
    return length;
  }

  /** Writes bytes that are in order already. */
  public KeyWriter raw(byte[] ordered) {
    System.arraycopy(ordered, 0, room(ordered.length), length, ordered.length);
    length += ordered.length;
    return this;
  }

  /** Writes a value, with the order turned round when it is to descend. */
  public KeyWriter value(@Nullable Object value, boolean ascending) {
    int start = length;
    value(value);
    for (int at = start; !ascending && at < length; at++) {
      bytes[at] = (byte) ~bytes[at];
    }
    return this;
  }

  public KeyWriter value(@Nullable Object value) {
    var type = ValueType.of(value);
    put(type.tag());
    content(type, value);
    return this;
  }

  /** Writes the beginning that the keys of all strings with this prefix have. */
  KeyWriter prefix(String prefix) {
    put(ValueType.STRING.tag());
    escaped(prefix.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  private void content(ValueType type, @Nullable Object value) {
    if (Missing.isNullOrMissing(value) || value == null) {
      return;
    }
    switch (value) {
      case Number number -> number(number);
      case CharSequence text -> text(text.toString());
      case Map<?, ?> document -> document(document);
      case Collection<?> array -> array(array);
      case BinData binary -> binary((byte) 0, binary.getData());
      case LegacyUUID id -> binary((byte) 3, littleEndian(id.getUuid()));
      case UUID id -> binary((byte) 4, bigEndian(id));
      case ObjectId id -> raw(id.toByteArray());
      case Boolean flag -> put((byte) (flag ? 1 : 0));
      case Instant instant -> signed(instant.toEpochMilli());
      case BsonTimestamp timestamp -> unsigned(timestamp.getValue());
      case BsonRegularExpression expression -> regularExpression(expression);
      case BsonJavaScript code -> text(code.getCode());
      case MinKey _, MaxKey _, FieldPath.EmptyArray _ -> {}
      default -> throw new IllegalArgumentException("No order for " + type + " " + value);
    }
  }

  /** The nearest double, then by how much a long differs from it. */
  private void number(Number number) {
    double nearest = number.doubleValue();
    unsigned(Double.isNaN(nearest) ? 0 : sortable(nearest + 0.0));
    long rest = number instanceof Long whole ? whole - (long) nearest : 0;
    put((byte) ((rest + 0x8000) >> 8));
    put((byte) rest);
  }

  private static long sortable(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
  }

  private void text(String text) {
    escaped(text.getBytes(StandardCharsets.UTF_8));
    put(END);
  }

  /** The end is no byte of a text: 0 becomes 1 1, and 1 becomes 1 2. */
  private void escaped(byte[] text) {
    room(text.length);
    for (byte one : text) {
      if (one == END || one == ESCAPE) {
        put(ESCAPE);
        put((byte) (one + 1));
      } else {
        put(one);
      }
    }
  }

  private void document(Map<?, ?> document) {
    document.forEach(
        (name, value) -> {
          var type = ValueType.of(value);
          put(type.tag());
          text(name.toString());
          content(type, value);
        });
    put(END);
  }

  private void array(Collection<?> array) {
    array.forEach(this::value);
    put(END);
  }

  private void binary(byte subtype, byte[] data) {
    raw(ByteBuffer.allocate(Integer.BYTES).putInt(data.length).array());
    put(subtype);
    raw(data);
  }

  private static byte[] bigEndian(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private static byte[] littleEndian(UUID id) {
    return ByteBuffer.allocate(2 * Long.BYTES)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }

  private void regularExpression(BsonRegularExpression expression) {
    text(expression.getPattern());
    text(expression.getOptions() == null ? "" : expression.getOptions());
  }

  private void signed(long value) {
    unsigned(value ^ Long.MIN_VALUE);
  }

  private void unsigned(long value) {
    for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
      put((byte) (value >>> shift));
    }
  }

  private void put(byte one) {
    room(1)[length++] = one;
  }

  private byte[] room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
    return bytes;
  }
}
