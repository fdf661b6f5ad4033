package org.smartlibrary.local.mongo.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.IntegerDataType;

/** The indexes of a file, which together keep so many changes in memory and no more. */
final class OpenIndexes implements AutoCloseable {

  private static final int MOST_WAITING = 150_000;
  private static final int SETTLED_AT_ONCE = 5_000;

  private final MVStore memory = new MVStore.Builder().open();
  private final MVMap<byte[], byte[]> changes;
  private final Map<String, IndexEntries> open = new ConcurrentHashMap<>();

  /**
   * @param changes where the changes that wait in memory are kept
   */
  OpenIndexes(MVMap<byte[], byte[]> changes) {
    this.changes = changes;
  }

  IndexEntries open(String name, MVMap<byte[], Integer> settled) {
    return open.computeIfAbsent(
        name,
        _ -> {
          var recent = memory.openMap(name, Keyed.by(IntegerDataType.INSTANCE));
          return new IndexEntries(settled, recent, new ChangeLog(changes, settled.getId()));
        });
  }

  void remove(String name) {
    var removed = open.remove(name);
    if (removed != null) {
      removed.clear();
      memory.removeMap(name);
    }
  }

  /** To be called before each commit. */
  void save() {
    open.values().forEach(IndexEntries::save);
  }

  /** Settles some changes when too many wait, and says whether that was so. */
  boolean settleSome() {
    int all = 0;
    int most = 0;
    IndexEntries fullest = null;
    for (var index : open.values()) {
      int waiting = index.waiting();
      all += waiting;
      if (waiting > most) {
        most = waiting;
        fullest = index;
      }
    }
    if (all <= MOST_WAITING || fullest == null) {
      return false;
    }
    fullest.settle(SETTLED_AT_ONCE);
    return true;
  }

  @Override
  public void close() {
    memory.closeImmediately();
  }
}
