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
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types of BSON in the order in which MongoDB sorts them. */
enum ValueType {
  MIN_KEY(0x05),
  EMPTY_ARRAY(0x08),
  NULL(0x0A),
  NUMBER(0x10),
  STRING(0x20),
  DOCUMENT(0x30),
  ARRAY(0x38),
  BINARY(0x40),
  OBJECT_ID(0x48),
  BOOLEAN(0x50),
  DATE(0x58),
  TIMESTAMP(0x60),
  REGULAR_EXPRESSION(0x68),
  CODE(0x70),
  MAX_KEY(0x7F);

  private final byte tag;

  ValueType(int tag) {
    this.tag = (byte) tag;
  }

  byte tag() {
    return tag;
  }

  static ValueType of(@Nullable Object value) {
    return switch (value) {
      case null -> NULL;
      case Missing _ -> NULL;
      case FieldPath.EmptyArray _ -> EMPTY_ARRAY;
      case CharSequence _ -> STRING;
      case Number _ -> NUMBER;
      case ObjectId _ -> OBJECT_ID;
      case Map<?, ?> _ -> DOCUMENT;
      case Collection<?> _ -> ARRAY;
      case BinData _, UUID _, LegacyUUID _ -> BINARY;
      case Boolean _ -> BOOLEAN;
      case Instant _ -> DATE;
      case BsonTimestamp _ -> TIMESTAMP;
      case BsonRegularExpression _ -> REGULAR_EXPRESSION;
      case BsonJavaScript _ -> CODE;
      case MinKey _ -> MIN_KEY;
      case MaxKey _ -> MAX_KEY;
      default -> throw new IllegalArgumentException("Not a BSON value: " + value.getClass());
    };
  }
}
