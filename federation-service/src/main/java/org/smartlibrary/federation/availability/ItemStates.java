package org.smartlibrary.federation.availability;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How every item stands of which a desk has told. One thread tells, any number ask. In memory only:
 * the topic, which keeps the last event of each item, tells everything again at start.
 */
public final class ItemStates {

  private static final int RECENT = 1 << 14;

  private final ItemTable table = new ItemTable();
  private final StampedLock lock = new StampedLock();
  private final RecentChanges changes = new RecentChanges(RECENT);

  /** Takes a state in; false when as new a one is known, and nothing changes. */
  public boolean tell(String isil, String barcode, ItemState state) {
    String key = ItemKey.text(isil, barcode);
    long stamp = lock.writeLock();
    boolean isNew;
    try {
      isNew = table.put(ItemKey.of(key), state);
    } finally {
      lock.unlockWrite(stamp);
    }
    if (isNew) {
      changes.add(key);
    }
    return isNew;
  }

  /** Empty for an item of which no desk has told. */
  public Optional<ItemState> find(String isil, String barcode) {
    return Optional.ofNullable(find(ItemKey.of(ItemKey.text(isil, barcode))));
  }

  /** The same by the bytes of {@code ISIL|barcode}; null for nothing. */
  public @Nullable ItemState find(byte[] key, int from, int length) {
    return find(ItemKey.of(key, from, length));
  }

  private @Nullable ItemState find(ItemKey key) {
    return reading(() -> table.find(key));
  }

  /** Of how many items something is known. */
  public int size() {
    return reading(table::size);
  }

  /** How many changes there were; {@link #changedSince} goes on from here. */
  public long changes() {
    return changes.next();
  }

  /**
   * The items that changed since, as {@code ISIL|barcode}; empty when they are too many to be known
   * one by one.
   */
  public Optional<List<String>> changedSince(long number) {
    return changes.since(number);
  }

  private <T extends @Nullable Object> T reading(Supplier<T> read) {
    long stamp = lock.readLock();
    try {
      return read.get();
    } finally {
      lock.unlockRead(stamp);
    }
  }
}
