package org.smartlibrary.federation.availability;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * States by key in one array of numbers, five a row, so that a million of them are some dozen
 * megabytes and no work for the collector. Not for several threads at once.
 */
final class ItemTable {

  private static final int ROW = 5;
  private static final int VERSION = 2;
  private static final int PACKED = 3;
  private static final int CHANGED = 4;
  private static final int FEWEST = 1024;
  private static final int FULL_PERCENT = 75;

  private static final int STATUS_BITS = 4;
  private static final int PLACE_BITS = 20;
  private static final int MOST_PLACES = 1 << PLACE_BITS;
  private static final long NO_DUE = 0;
  private static final long LATEST_DUE = (1L << 39) - 1;
  private static final List<ItemStatus> STATUSES = List.of(ItemStatus.values());

  private final List<String> places = new ArrayList<>(List.of(""));
  private final Map<String, Integer> numbers = new HashMap<>();
  private long[] rows = new long[FEWEST * ROW];
  private int size;

  int size() {
    return size;
  }

  @Nullable ItemState find(ItemKey key) {
    int row = row(rows, key.high(), key.low());
    return rows[row + VERSION] == 0 ? null : read(row);
  }

  /** Whether the state is newer than what is known. */
  boolean put(ItemKey key, ItemState state) {
    int row = row(rows, key.high(), key.low());
    long known = rows[row + VERSION];
    if (state.version() <= known) {
      return false;
    }
    rows[row] = key.high();
    rows[row + 1] = key.low();
    rows[row + VERSION] = state.version();
    rows[row + PACKED] = pack(state);
    rows[row + CHANGED] = state.changedAt().toEpochMilli();
    if (known == 0) {
      size++;
      growWhenFull();
    }
    return true;
  }

  /** Where the key's row is, or would be. */
  private static int row(long[] rows, long high, long low) {
    int count = rows.length / ROW;
    int place = (int) Math.unsignedMultiplyHigh(high, count);
    while (rows[place * ROW + VERSION] != 0
        && (rows[place * ROW] != high || rows[place * ROW + 1] != low)) {
      place = place + 1 == count ? 0 : place + 1;
    }
    return place * ROW;
  }

  private void growWhenFull() {
    int count = rows.length / ROW;
    if ((long) size * 100 < (long) count * FULL_PERCENT) {
      return;
    }
    long[] more = new long[Math.multiplyExact(count + count / 2, ROW)];
    for (int from = 0; from < rows.length; from += ROW) {
      if (rows[from + VERSION] != 0) {
        System.arraycopy(rows, from, more, row(more, rows[from], rows[from + 1]), ROW);
      }
    }
    rows = more;
  }

  private long pack(ItemState state) {
    long due =
        state.due() == null ? NO_DUE : Math.clamp(state.due().getEpochSecond(), 1, LATEST_DUE);
    return due << (STATUS_BITS + PLACE_BITS)
        | (long) place(state.at()) << STATUS_BITS
        | STATUSES.indexOf(state.status());
  }

  /** The number of a library; what is beyond all libraries there can be is not told. */
  private int place(@Nullable String isil) {
    if (isil == null || (places.size() == MOST_PLACES && !numbers.containsKey(isil))) {
      return 0;
    }
    return numbers.computeIfAbsent(
        isil,
        name -> {
          places.add(name);
          return places.size() - 1;
        });
  }

  private ItemState read(int row) {
    long packed = rows[row + PACKED];
    int place = (int) (packed >>> STATUS_BITS) & (MOST_PLACES - 1);
    long due = packed >> (STATUS_BITS + PLACE_BITS);
    return new ItemState(
        STATUSES.get((int) packed & ((1 << STATUS_BITS) - 1)),
        place == 0 ? null : places.get(place),
        due == NO_DUE ? null : Instant.ofEpochSecond(due),
        rows[row + VERSION],
        Instant.ofEpochMilli(rows[row + CHANGED]));
  }
}
