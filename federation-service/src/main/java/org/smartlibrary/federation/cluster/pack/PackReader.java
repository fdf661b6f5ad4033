package org.smartlibrary.federation.cluster.pack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** Reads what {@link PackWriter} wrote, in the same order. */
public final class PackReader {

  private final byte[] bytes;
  private int place;

  public PackReader(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Whether something follows, which an older writer did not know of. */
  public boolean hasMore() {
    return place < bytes.length;
  }

  public long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte octet = bytes[place++];
      number |= (long) (octet & 0x7F) << shift;
      if (octet >= 0) {
        return number;
      }
    }
  }

  public int small() {
    return (int) number();
  }

  public boolean flag() {
    return bytes[place++] != 0;
  }

  public String text() {
    int length = small();
    place += length;
    return new String(bytes, place - length, length, UTF_8);
  }

  public byte[] bytes() {
    int length = small();
    place += length;
    return Arrays.copyOfRange(bytes, place - length, place);
  }

  public List<String> texts() {
    int count = small();
    var texts = new ArrayList<String>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  public List<Integer> numbers() {
    return list(this::small);
  }

  public <T> List<T> list(Supplier<T> one) {
    int count = small();
    var list = new ArrayList<T>(count);
    for (int i = 0; i < count; i++) {
      list.add(one.get());
    }
    return list;
  }
}
