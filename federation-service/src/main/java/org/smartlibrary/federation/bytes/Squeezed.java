package org.smartlibrary.federation.bytes;

import java.nio.ByteBuffer;
import java.util.Arrays;
import net.jpountz.lz4.LZ4Compressor;
import net.jpountz.lz4.LZ4Factory;
import net.jpountz.lz4.LZ4FastDecompressor;

/** Bytes squeezed by LZ4, behind their own length: descriptions of one book repeat each other. */
public final class Squeezed {

  private static final LZ4Compressor COMPRESSOR = LZ4Factory.fastestInstance().fastCompressor();
  private static final LZ4FastDecompressor DECOMPRESSOR =
      LZ4Factory.fastestInstance().fastDecompressor();

  private Squeezed() {}

  /** Squeezes; what it gives goes back through {@link #unsqueeze}. */
  public static byte[] squeeze(byte[] bytes) {
    byte[] squeezed = new byte[Integer.BYTES + COMPRESSOR.maxCompressedLength(bytes.length)];
    ByteBuffer.wrap(squeezed).putInt(bytes.length);
    int length = COMPRESSOR.compress(bytes, 0, bytes.length, squeezed, Integer.BYTES);
    return Arrays.copyOf(squeezed, Integer.BYTES + length);
  }

  public static byte[] unsqueeze(byte[] squeezed) {
    return unsqueeze(squeezed, 0);
  }

  /** The same of what begins at this place among other bytes. */
  public static byte[] unsqueeze(byte[] among, int start) {
    byte[] bytes = new byte[ByteBuffer.wrap(among).getInt(start)];
    DECOMPRESSOR.decompress(among, start + Integer.BYTES, bytes, 0, bytes.length);
    return bytes;
  }
}
