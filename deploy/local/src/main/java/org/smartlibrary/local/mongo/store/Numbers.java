package org.smartlibrary.local.mongo.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Numbers that change with every document and are written once a commit. */
final class Numbers {

  private final MVMap<byte[], byte[]> kept;
  private final Map<String, AtomicLong> numbers = new HashMap<>();
  private final Map<String, Long> saved = new HashMap<>();

  Numbers(MVMap<byte[], byte[]> kept) {
    this.kept = kept;
  }

  synchronized AtomicLong get(String name) {
    return numbers.computeIfAbsent(name, _ -> new AtomicLong(value(kept.get(key(name)))));
  }

  /** Writes those that have changed. */
  synchronized void save() {
    numbers.forEach(
        (name, number) -> {
          Long value = number.get();
          if (!value.equals(saved.put(name, value))) {
            kept.put(key(name), ByteBuffer.allocate(Long.BYTES).putLong(value).array());
          }
        });
  }

  private static byte[] key(String name) {
    return name.getBytes(StandardCharsets.UTF_8);
  }

  private static long value(byte @Nullable [] bytes) {
    return bytes == null ? 0 : ByteBuffer.wrap(bytes).getLong();
  }
}
