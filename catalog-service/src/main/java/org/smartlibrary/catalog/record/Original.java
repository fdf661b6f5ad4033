package org.smartlibrary.catalog.record;

import java.util.Arrays;

/** A record byte for byte as its library sent it, with what is needed to read it again. */
@SuppressWarnings(
    "ArrayRecordComponent") // compared by content below; copying megabytes would protect from
// nobody
public record Original(
    RecordFormat format, Serialization serialization, Encoding encoding, byte[] bytes) {

  @Override
  public boolean equals(Object other) {
    return other instanceof Original that
        && format == that.format
        && serialization == that.serialization
        && encoding.equals(that.encoding)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "%s in %s, %s, %d bytes".formatted(format, serialization, encoding.name(), bytes.length);
  }
}
