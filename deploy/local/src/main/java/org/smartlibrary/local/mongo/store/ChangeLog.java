package org.smartlibrary.local.mongo.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.function.BiConsumer;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;

/**
 * What changed in one index, commit by commit, in a map that all indexes of a file share: its keys
 * are the index and a number that grows.
 */
final class ChangeLog {

  private final MVMap<byte[], byte[]> kept;
  private final int index;
  private ByteArrayOutputStream unsaved = new ByteArrayOutputStream();
  private long next;

  ChangeLog(MVMap<byte[], byte[]> kept, int index) {
    this.kept = kept;
    this.index = index;
    var last = kept.lowerKey(key(Long.MAX_VALUE));
    this.next = last != null && isOwn(last) ? number(last) + 1 : 0;
  }

  /** The number that the next commit's changes are going to have. */
  long next() {
    return next;
  }

  void add(byte[] entry, int place) {
    try {
      DataUtils.writeVarInt(unsaved, place + 1);
      DataUtils.writeVarInt(unsaved, entry.length);
      unsaved.write(entry);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** To be called before each commit. */
  void save() {
    if (unsaved.size() > 0) {
      kept.put(key(next++), unsaved.toByteArray());
      unsaved = new ByteArrayOutputStream();
    }
  }

  /** Tells every change that is kept, the oldest first. */
  void replay(BiConsumer<byte[], Integer> change) {
    var cursor = kept.cursor(key(0));
    while (cursor.hasNext() && isOwn(cursor.next())) {
      var changes = ByteBuffer.wrap(cursor.getValue());
      while (changes.hasRemaining()) {
        int place = DataUtils.readVarInt(changes) - 1;
        var entry = new byte[DataUtils.readVarInt(changes)];
        changes.get(entry);
        change.accept(entry, place);
      }
    }
  }

  /** Drops what was saved with smaller numbers. */
  void forget(long before) {
    var old = new ArrayList<byte[]>();
    var cursor = kept.cursor(key(0));
    while (cursor.hasNext() && isOwn(cursor.next()) && number(cursor.getKey()) < before) {
      old.add(cursor.getKey());
    }
    old.forEach(kept::remove);
  }

  void clear() {
    unsaved.reset();
    forget(Long.MAX_VALUE);
  }

  private byte[] key(long number) {
    return ByteBuffer.allocate(Integer.BYTES + Long.BYTES).putInt(index).putLong(number).array();
  }

  private boolean isOwn(byte[] key) {
    return ByteBuffer.wrap(key).getInt() == index;
  }

  private static long number(byte[] key) {
    return ByteBuffer.wrap(key).getLong(Integer.BYTES);
  }
}
