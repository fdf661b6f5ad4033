package org.smartlibrary.federation.cluster.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** Writes numbers in as few bytes as they need, and texts and bytes behind their length. */
public final class PackWriter {

  /** Of a number of 64 bits, at seven each. */
  private static final int MOST_OCTETS = 10;

  private byte[] bytes = new byte[512];
  private int size;

  /** A number from 0. */
  public PackWriter number(long number) {
    grow(MOST_OCTETS);
    long rest = number;
    while ((rest & ~0x7FL) != 0) {
      bytes[size++] = (byte) ((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    bytes[size++] = (byte) rest;
    return this;
  }

  public PackWriter flag(boolean flag) {
    grow(1);
    bytes[size++] = (byte) (flag ? 1 : 0);
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
    number(texts.size());
    for (String text : texts) {
      text(text);
    }
    return this;
  }

  public PackWriter numbers(List<Integer> numbers) {
    number(numbers.size());
    for (int one : numbers) {
      number(one);
    }
    return this;
  }

  public <T> PackWriter list(List<T> list, Consumer<? super T> one) {
    number(list.size());
    list.forEach(one);
    return this;
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void grow(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
