package org.smartlibrary.loan.hold;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/** The stock, the copies' documents and the readers' accounts, on paper. */
final class Shelves implements Stock, KeptCopies, HoldPlaces {

  private final Map<ItemKey, StockItem> items = new LinkedHashMap<>();
  private final Map<RecordKey, UnionId> titles = new HashMap<>();
  private final Map<UnionId, UnionId> merged = new HashMap<>();
  private final Map<ItemKey, Isil> at = new HashMap<>();
  private final Map<ItemKey, HoldId> kept = new HashMap<>();
  private final Map<ItemKey, Instant> lent = new HashMap<>();
  private final Set<ItemKey> missing = new HashSet<>();
  private final Map<ReaderId, Set<HoldId>> accounts = new HashMap<>();

  synchronized StockItem add(StockItem item, UnionId title) {
    items.put(item.key(), item);
    titles.put(item.record(), title);
    at.put(item.key(), item.key().owner());
    return item;
  }

  synchronized void merge(UnionId title, UnionId into) {
    merged.put(title, into);
    titles.replaceAll((_, now) -> now.equals(title) ? into : now);
  }

  synchronized void lend(ItemKey copy, Instant due) {
    kept.remove(copy);
    missing.remove(copy);
    lent.put(copy, due);
  }

  /** Taken back at a library, and kept for whoever the line names. */
  synchronized void comesBack(ItemKey copy, Isil where) {
    lent.remove(copy);
    missing.remove(copy);
    at.put(copy, where);
  }

  synchronized boolean keep(ItemKey copy, HoldId hold) {
    return kept.putIfAbsent(copy, hold) == null || kept.get(copy).equals(hold);
  }

  synchronized Map<ItemKey, HoldId> kept() {
    return Map.copyOf(kept);
  }

  synchronized Set<HoldId> holdsOf(ReaderId reader) {
    return Set.copyOf(accounts.getOrDefault(reader, Set.of()));
  }

  synchronized boolean isLent(ItemKey copy) {
    return lent.containsKey(copy);
  }

  synchronized boolean isMissing(ItemKey copy) {
    return missing.contains(copy);
  }

  synchronized Isil where(ItemKey copy) {
    return Objects.requireNonNull(at.get(copy));
  }

  @Override
  public synchronized Map<ItemKey, Isil> free(Collection<StockItem> copies) {
    var free = new LinkedHashMap<ItemKey, Isil>();
    for (var copy : copies) {
      if (isFree(copy.key())) {
        free.put(copy.key(), at.get(copy.key()));
      }
    }
    return free;
  }

  private boolean isFree(ItemKey copy) {
    return !lent.containsKey(copy) && !kept.containsKey(copy) && !missing.contains(copy);
  }

  @Override
  public synchronized boolean missing(StockItem copy, Isil where, HoldId hold) {
    var key = copy.key();
    boolean expected = hold.equals(kept.get(key)) || (isFree(key) && where.equals(at.get(key)));
    if (expected) {
      kept.remove(key);
      missing.add(key);
    }
    return expected;
  }

  @Override
  public synchronized boolean reserve(StockItem copy, Isil where, Turn turn) {
    return !lent.containsKey(copy.key())
        && !missing.contains(copy.key())
        && where.equals(at.get(copy.key()))
        && keep(copy.key(), turn.hold());
  }

  @Override
  public synchronized void release(StockItem copy, HoldId hold) {
    kept.remove(copy.key(), hold);
  }

  @Override
  public synchronized Optional<HoldId> keptFor(ItemKey copy) {
    return Optional.ofNullable(kept.get(copy));
  }

  @Override
  public synchronized Map<ItemKey, Instant> due(Collection<ItemKey> copies) {
    var due = new HashMap<>(lent);
    due.keySet().retainAll(copies);
    return due;
  }

  @Override
  public synchronized Claim claim(ReaderId reader, HoldId hold, int limit) {
    var taken = accounts.computeIfAbsent(reader, _ -> new HashSet<>());
    boolean granted = taken.contains(hold) || (taken.size() < limit && taken.add(hold));
    return new Claim(granted, taken.size());
  }

  @Override
  public synchronized void leave(ReaderId reader, HoldId hold) {
    accounts.getOrDefault(reader, new HashSet<>()).remove(hold);
  }

  @Override
  public synchronized Optional<StockItem> find(ItemKey key) {
    return Optional.ofNullable(items.get(key));
  }

  @Override
  public synchronized List<StockItem> withBarcode(Barcode barcode) {
    return items.values().stream().filter(item -> item.key().barcode().equals(barcode)).toList();
  }

  @Override
  public synchronized Optional<UnionId> titleOf(RecordKey record) {
    return Optional.ofNullable(titles.get(record));
  }

  @Override
  public Optional<UnionId> withIsbn(Isbn isbn) {
    return Optional.empty();
  }

  @Override
  public synchronized Optional<UnionId> current(UnionId title) {
    var now = merged.getOrDefault(title, title);
    return titles.containsValue(now) ? Optional.of(now) : Optional.empty();
  }

  @Override
  public synchronized List<StockItem> copies(UnionId title) {
    return items.values().stream().filter(item -> title.equals(titles.get(item.record()))).toList();
  }
}
