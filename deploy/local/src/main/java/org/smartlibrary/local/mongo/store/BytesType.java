package org.smartlibrary.local.mongo.store;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Byte strings in unsigned order. */
final class BytesType extends BasicDataType<byte[]> {

  static final BytesType INSTANCE = new BytesType();

  private static final int OBJECT_OVERHEAD = 24;

  private BytesType() {}

  @Override
  public int getMemory(byte[] bytes) {
    return OBJECT_OVERHEAD + bytes.length;
  }

  @Override
  public int compare(byte[] one, byte[] other) {
    return Arrays.compareUnsigned(one, other);
  }

  @Override
  public void write(WriteBuffer buffer, byte[] bytes) {
    buffer.putVarInt(bytes.length).put(bytes);
  }

  @Override
  public byte[] read(ByteBuffer buffer) {
    var bytes = new byte[DataUtils.readVarInt(buffer)];
    buffer.get(bytes);
    return bytes;
  }

  @Override
  public byte[][] createStorage(int size) {
    return new byte[size][];
  }
}
