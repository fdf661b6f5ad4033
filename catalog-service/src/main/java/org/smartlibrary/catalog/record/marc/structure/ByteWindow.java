package org.smartlibrary.catalog.record.marc.structure;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A view on the next bytes of a stream that grows as far as somebody looks, and no further. */
public final class ByteWindow implements Closeable {

  private static final int FIRST_SIZE = 64 * 1024;

  private final InputStream in;
  private byte[] bytes = new byte[FIRST_SIZE];
  private int start;
  private int end;
  private long consumed;
  private boolean ended;

  public ByteWindow(InputStream in) {
    this.in = in;
  }

  /** The offset in the stream of the window's first byte. */
  public long offset() {
    return consumed;
  }

  /** How many bytes can be looked at. */
  public int available() {
    return end - start;
  }

  /**
   * Looks further until {@code wanted} bytes are there or the stream has ended; true when they are.
   */
  public boolean reach(int wanted) throws IOException {
    while (available() < wanted && !ended) {
      makeRoom(wanted);
      int read = in.read(bytes, end, bytes.length - end);
      ended = read < 0;
      end += Math.max(read, 0);
    }
    return available() >= wanted;
  }

  public byte at(int index) {
    return bytes[start + index];
  }

  /**
   * The place of {@code mark} in the window from {@code from} on, before {@code limit} bytes,
   * reading on as needed; or -1.
   */
  public int find(byte mark, int from, int limit) throws IOException {
    int place = from;
    while (place < limit && reach(place + 1)) {
      int last = Math.min(available(), limit);
      while (place < last && bytes[start + place] != mark) {
        place++;
      }
      if (place < last) {
        return place;
      }
    }
    return -1;
  }

  /** A copy of the bytes between these two, as far as they are in the window. */
  public byte[] slice(int from, int to) {
    return Arrays.copyOfRange(bytes, start + from, start + Math.clamp(to, from, available()));
  }

  public byte[] peek(int length) {
    return Arrays.copyOfRange(bytes, start, start + Math.min(length, available()));
  }

  public byte[] take(int length) {
    byte[] taken = peek(length);
    skip(taken.length);
    return taken;
  }

  public void skip(int length) {
    start += length;
    consumed += length;
  }

  private void makeRoom(int wanted) {
    if (start + wanted > bytes.length || end == bytes.length) {
      byte[] room = wanted > bytes.length ? new byte[Math.max(wanted, bytes.length * 2)] : bytes;
      System.arraycopy(bytes, start, room, 0, available());
      end -= start;
      start = 0;
      bytes = room;
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
