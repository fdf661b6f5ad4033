package org.smartlibrary.local.mongo.store;

import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.RootReference;

/** What a map held at one moment, in the order of its keys. */
public interface Ordered<V> {

  /** Goes through the keys from one up to another, or backwards from that; both ends count in. */
  Walk<V> walk(byte[] from, byte[] to, boolean backwards);

  /** A way through keys in their order, before the first of them when it begins. */
  interface Walk<V> {

    /** Whether there is one more. */
    boolean advance();

    byte[] key();

    V value();
  }

  /** The map as it is now. */
  static <V> Ordered<V> of(MVMap<byte[], V> map) {
    return of(map.flushAndGetRoot());
  }

  /** One version of a map. */
  static <V> Ordered<V> of(RootReference<byte[], V> root) {
    return (from, to, backwards) ->
        new InMap<>(
            backwards ? new Cursor<>(root, to, from, true) : new Cursor<>(root, from, to, false));
  }

  /** A way through one version of a map. */
  record InMap<V>(Cursor<byte[], V> cursor) implements Walk<V> {
    @Override
    public boolean advance() {
      boolean more = cursor.hasNext();
      if (more) {
        cursor.next();
      }
      return more;
    }

    @Override
    public byte[] key() {
      return cursor.getKey();
    }

    @Override
    public V value() {
      return cursor.getValue();
    }
  }
}
