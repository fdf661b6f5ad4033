package org.smartlibrary.local.mongo.key;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A document's {@code _id} as bytes in order: where the document is kept. */
public final class DocumentKey implements Comparable<DocumentKey> {

  private final byte[] bytes;

  public DocumentKey(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The key of the document with this {@code _id}. */
  public static DocumentKey of(@Nullable Object id) {
    return new DocumentKey(new KeyWriter().value(id).toBytes());
  }

  /** The bytes themselves, not to be changed. */
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public int compareTo(DocumentKey other) {
    return Arrays.compareUnsigned(bytes, other.bytes);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DocumentKey key && Arrays.equals(bytes, key.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }
}
