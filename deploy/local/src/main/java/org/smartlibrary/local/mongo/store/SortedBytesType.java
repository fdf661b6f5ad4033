package org.smartlibrary.local.mongo.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/**
 * Byte strings in unsigned order, for keys: on a page each is written as what it shares with the
 * one before it and what it adds.
 */
final class SortedBytesType extends BasicDataType<byte[]> {

  static final SortedBytesType INSTANCE = new SortedBytesType();

  private static final byte[] NONE = {};

  private SortedBytesType() {}

  @Override
  public int getMemory(byte[] bytes) {
    return BytesType.INSTANCE.getMemory(bytes);
  }

  @Override
  public int compare(byte[] one, byte[] other) {
    return Arrays.compareUnsigned(one, other);
  }

  @Override
  public int binarySearch(byte[] key, Object keys, int size, int firstGuess) {
    var all = cast(keys);
    int low = 0;
    int high = size - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = Arrays.compareUnsigned(key, all[middle]);
      if (order == 0) {
        return middle;
      }
      if (order > 0) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return -(low + 1);
  }

  @Override
  public void write(WriteBuffer buffer, Object keys, int count) {
    var before = NONE;
    for (int at = 0; at < count; at++) {
      var key = cast(keys)[at];
      write(buffer, key, shared(before, key));
      before = key;
    }
  }

  @Override
  public void read(ByteBuffer buffer, Object keys, int count) {
    var before = NONE;
    for (int at = 0; at < count; at++) {
      before = read(buffer, before);
      cast(keys)[at] = before;
    }
  }

  @Override
  public void write(WriteBuffer buffer, byte[] key) {
    write(buffer, key, 0);
  }

  @Override
  public byte[] read(ByteBuffer buffer) {
    return read(buffer, NONE);
  }

  @Override
  public byte[][] createStorage(int size) {
    return new byte[size][];
  }

  private static int shared(byte[] before, byte[] key) {
    int difference = Arrays.mismatch(before, key);
    return difference < 0 ? key.length : difference;
  }

  private static void write(WriteBuffer buffer, byte[] key, int shared) {
    buffer.putVarInt(shared).putVarInt(key.length - shared).put(key, shared, key.length - shared);
  }

  private static byte[] read(ByteBuffer buffer, byte[] before) {
    int shared = DataUtils.readVarInt(buffer);
    int added = DataUtils.readVarInt(buffer);
    var key = Arrays.copyOf(before, shared + added);
    buffer.get(key, shared, added);
    return key;
  }
}
