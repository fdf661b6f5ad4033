package org.smartlibrary.local.mongo.bson;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads BSON from bytes. What is not BSON ends in an {@link IllegalArgumentException}. */
public final class BsonReader {

  private static final VarHandle INTS =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int DEEPEST = 200;

  private final byte[] bytes;
  private int at;
  private int depth;

  public BsonReader(byte[] bytes) {
    this(bytes, 0);
  }

  public BsonReader(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  /** The one document that these bytes are. */
  public static Document read(byte[] bytes) {
    return new BsonReader(bytes).document();
  }

  public int at() {
    return at;
  }

  public Document document() {
    int end = enter();
    var document = new Document();
    for (byte type = one(); type != 0; type = one()) {
      document.put(cString(), value(type));
    }
    leave(end);
    return document;
  }

  /** Goes behind the next document without looking into it. */
  public void skipDocument() {
    int size = (int) INTS.get(bytes, at);
    if (size < 5 || size > bytes.length - at) {
      throw new IllegalArgumentException("A document of " + size + " bytes at " + at);
    }
    at += size;
  }

  public int int32() {
    int value = (int) INTS.get(bytes, at);
    at += Integer.BYTES;
    return value;
  }

  public byte one() {
    return bytes[at++];
  }

  public String cString() {
    int start = at;
    while (bytes[at] != 0) {
      at++;
    }
    return new String(bytes, start, at++ - start, StandardCharsets.UTF_8);
  }

  private int enter() {
    if (++depth > DEEPEST) {
      throw new IllegalArgumentException("Nested more than " + DEEPEST + " levels deep");
    }
    int start = at;
    int size = int32();
    if (size < 5 || size > bytes.length - start) {
      throw new IllegalArgumentException("A document of " + size + " bytes at " + start);
    }
    return start + size;
  }

  private void leave(int end) {
    if (at != end) {
      throw new IllegalArgumentException("A document ends at " + at + " instead of " + end);
    }
    depth--;
  }

  private List<@Nullable Object> array() {
    int end = enter();
    var values = new ArrayList<@Nullable Object>();
    for (byte type = one(); type != 0; type = one()) {
      while (one() != 0) {}
      values.add(value(type));
    }
    leave(end);
    return values;
  }

  private @Nullable Object value(byte type) {
    return switch (type) {
      case BsonType.STRING -> string();
      case BsonType.INT32 -> int32();
      case BsonType.INT64 -> int64();
      case BsonType.DOUBLE -> Double.longBitsToDouble(int64());
      case BsonType.DOCUMENT -> document();
      case BsonType.ARRAY -> array();
      case BsonType.BOOLEAN -> one() != 0;
      case BsonType.NULL, BsonType.UNDEFINED -> null;
      case BsonType.DATE -> Instant.ofEpochMilli(int64());
      case BsonType.OBJECT_ID -> new ObjectId(raw(12));
      case BsonType.BINARY -> binary();
      case BsonType.REGULAR_EXPRESSION -> new BsonRegularExpression(cString(), cString());
      case BsonType.TIMESTAMP -> new BsonTimestamp(int64());
      case BsonType.DECIMAL128 -> new Decimal128(int64(), int64());
      case BsonType.CODE -> new BsonJavaScript(string());
      case BsonType.MIN_KEY -> MinKey.getInstance();
      case BsonType.MAX_KEY -> MaxKey.getInstance();
      default -> throw new IllegalArgumentException("Unknown BSON type " + type);
    };
  }

  private Object binary() {
    int size = int32();
    byte subtype = one();
    return switch (subtype) {
      case BsonType.BINARY_UUID -> new UUID(Long.reverseBytes(int64()), Long.reverseBytes(int64()));
      case BsonType.BINARY_OLD_UUID -> new LegacyUUID(int64(), int64());
      case BsonType.BINARY_GENERIC -> new BinData(raw(size));
      default -> throw new IllegalArgumentException("Unknown binary subtype " + subtype);
    };
  }

  private String string() {
    int size = int32() - 1;
    if (size < 0 || size > bytes.length - at - 1) {
      throw new IllegalArgumentException("A string of " + size + " bytes at " + at);
    }
    var text = new String(bytes, at, size, StandardCharsets.UTF_8);
    at += size + 1;
    return text;
  }

  private long int64() {
    long value = (long) LONGS.get(bytes, at);
    at += Long.BYTES;
    return value;
  }

  private byte[] raw(int size) {
    if (size < 0 || size > bytes.length - at) {
      throw new IllegalArgumentException(size + " bytes at " + at);
    }
    var raw = Arrays.copyOfRange(bytes, at, at + size);
    at += size;
    return raw;
  }
}
