package org.smartlibrary.local.mongo.bson;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes BSON. A {@link StoredDocument} goes out as it is kept. */
public final class BsonWriter {

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final byte[][] PLACES =
      IntStream.range(0, 1000).mapToObj(place -> ascii("" + place)).toArray(byte[][]::new);
  private static final int USUAL_BYTES = 1 << 10;

  private byte[] bytes;
  private int length;

  public BsonWriter() {
    this(USUAL_BYTES);
  }

  public BsonWriter(int expectedBytes) {
    this.bytes = new byte[expectedBytes];
  }

  /** One document's bytes. */
  public static byte[] toBytes(Map<String, ?> document) {
    return new BsonWriter().document(document).toBytes();
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }

  /** The bytes without a copy, of which the first {@link #length} are written. */
  public byte[] buffer() {
    return bytes;
  }

  public int length() {
    return length;
  }

  public BsonWriter document(Map<String, ?> document) {
    int start = open();
    document.forEach((name, value) -> element(name.getBytes(StandardCharsets.UTF_8), value));
    return close(start);
  }

  public BsonWriter int32(int value) {
    room(Integer.BYTES);
    INTS.set(bytes, length, value);
    length += Integer.BYTES;
    return this;
  }

  public BsonWriter int64(long value) {
    room(Long.BYTES);
    LONGS.set(bytes, length, value);
    length += Long.BYTES;
    return this;
  }

  public BsonWriter one(int value) {
    room(1);
    bytes[length++] = (byte) value;
    return this;
  }

  /** Overwrites the four bytes at this place. */
  public BsonWriter int32At(int place, int value) {
    INTS.set(bytes, place, value);
    return this;
  }

  private int open() {
    int start = length;
    int32(0);
    return start;
  }

  private BsonWriter close(int start) {
    one(0);
    return int32At(start, length - start);
  }

  private void array(Collection<?> values) {
    int start = open();
    int place = 0;
    for (var value : values) {
      element(place < PLACES.length ? PLACES[place] : ascii("" + place), value);
      place++;
    }
    close(start);
  }

  private void element(byte[] name, @Nullable Object value) {
    int place = length;
    one(0).raw(name).one(0);
    byte type = content(value);
    bytes[place] = type;
  }

  private byte content(@Nullable Object value) {
    return switch (value) {
      case null -> BsonType.NULL;
      case String text -> string(BsonType.STRING, text);
      case StoredDocument stored -> raw(stored.bytes()).as(BsonType.DOCUMENT);
      case Map<?, ?> document -> subdocument(document);
      case Collection<?> values -> {
        array(values);
        yield BsonType.ARRAY;
      }
      case Integer number -> int32(number).as(BsonType.INT32);
      case Long number -> int64(number).as(BsonType.INT64);
      case Double number -> int64(Double.doubleToRawLongBits(number)).as(BsonType.DOUBLE);
      case Boolean flag -> one(flag ? 1 : 0).as(BsonType.BOOLEAN);
      case Instant instant -> int64(instant.toEpochMilli()).as(BsonType.DATE);
      case ObjectId id -> raw(id.toByteArray()).as(BsonType.OBJECT_ID);
      case BinData data -> binary(BsonType.BINARY_GENERIC, data.getData());
      default -> rare(value);
    };
  }

  private byte rare(Object value) {
    return switch (value) {
      case UUID id -> {
        int32(2 * Long.BYTES).one(BsonType.BINARY_UUID);
        int64(Long.reverseBytes(id.getMostSignificantBits()));
        yield int64(Long.reverseBytes(id.getLeastSignificantBits())).as(BsonType.BINARY);
      }
      case LegacyUUID id -> {
        int32(2 * Long.BYTES).one(BsonType.BINARY_OLD_UUID);
        int64(id.getUuid().getMostSignificantBits());
        yield int64(id.getUuid().getLeastSignificantBits()).as(BsonType.BINARY);
      }
      case Decimal128 number ->
          int64(number.getLow()).int64(number.getHigh()).as(BsonType.DECIMAL128);
      case BsonTimestamp timestamp -> int64(timestamp.getValue()).as(BsonType.TIMESTAMP);
      case BsonRegularExpression expression -> regularExpression(expression);
      case BsonJavaScript code -> string(BsonType.CODE, code.getCode());
      case MinKey _ -> BsonType.MIN_KEY;
      case MaxKey _ -> BsonType.MAX_KEY;
      case Missing _ -> throw new IllegalArgumentException("A missing value is not written");
      default -> throw new IllegalArgumentException("Not a BSON value: " + value.getClass());
    };
  }

  private byte subdocument(Map<?, ?> document) {
    int start = open();
    document.forEach(
        (name, value) -> element(name.toString().getBytes(StandardCharsets.UTF_8), value));
    return close(start).as(BsonType.DOCUMENT);
  }

  private byte string(byte type, String text) {
    var utf8 = text.getBytes(StandardCharsets.UTF_8);
    return int32(utf8.length + 1).raw(utf8).one(0).as(type);
  }

  private byte binary(byte subtype, byte[] data) {
    return int32(data.length).one(subtype).raw(data).as(BsonType.BINARY);
  }

  private byte regularExpression(BsonRegularExpression expression) {
    var options = expression.getOptions() == null ? "" : expression.getOptions();
    raw(expression.getPattern().getBytes(StandardCharsets.UTF_8)).one(0);
    return raw(ascii(options)).one(0).as(BsonType.REGULAR_EXPRESSION);
  }

  private byte as(byte type) {
    return type;
  }

  private BsonWriter raw(byte[] more) {
    room(more.length);
    System.arraycopy(more, 0, bytes, length, more.length);
    length += more.length;
    return this;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
