package org.smartlibrary.starter.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was read of a store, believed for a while: what another instance changed is known here after
 * that time at the latest. Each key is loaded by one thread at a time.
 */
public final class ShortMemory<K, V> {

  private final Map<K, Remembered<V>> remembered = new ConcurrentHashMap<>();
  private final Function<K, V> load;
  private final Duration believed;
  private final Clock clock;

  public ShortMemory(Function<K, V> load, Duration believed, Clock clock) {
    this.load = load;
    this.believed = believed;
    this.clock = clock;
  }

  /** The value as it was at most that long ago. */
  public V get(K key) {
    var now = clock.instant();
    var known = remembered.get(key);
    if (known != null && now.isBefore(known.until())) {
      return known.value();
    }
    return remembered
        .compute(key, (_, held) -> held != null && now.isBefore(held.until()) ? held : loaded(key))
        .value();
  }

  /** What this instance has changed itself is read anew. */
  public void forget(K key) {
    remembered.remove(key);
  }

  public void forgetAll() {
    remembered.clear();
  }

  private Remembered<V> loaded(K key) {
    // Before the load, so that a slow one is not believed for longer.
    var until = clock.instant().plus(believed);
    return new Remembered<>(load.apply(key), until);
  }

  private record Remembered<V>(V value, Instant until) {}
}
