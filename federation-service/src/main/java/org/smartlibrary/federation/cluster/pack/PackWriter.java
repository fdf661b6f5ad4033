package org.smartlibrary.federation.cluster.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Writes numbers in as few bytes as they need, and texts and bytes behind their length. */
public final class PackWriter {

  private byte[] bytes = new byte[512];
  private int size;

  /** A number from 0. */
  public PackWriter number(long number) {
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      octet((int) (rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    octet((int) rest);
    return this;
  }

  public PackWriter flag(boolean flag) {
    octet(flag ? 1 : 0);
    return this;
  }

  public PackWriter text(String text) {
    return bytes(text.getBytes(UTF_8));
  }

  public PackWriter bytes(byte[] some) {
    number(some.length);
    grow(some.length);
    System.arraycopy(some, 0, bytes, size, some.length);
    size += some.length;
    return this;
  }

  public PackWriter texts(List<String> texts) {
    return list(texts, this::text);
  }

  public PackWriter numbers(List<Integer> numbers) {
    return list(numbers, one -> number(one));
  }

  public <T> PackWriter list(List<T> list, Consumer<? super T> one) {
    number(list.size());
    list.forEach(one);
    return this;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void octet(int octet) {
    grow(1);
    bytes[size++] = (byte) octet;
  }

  private void grow(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
