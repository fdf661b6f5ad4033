package org.smartlibrary.loan.stock;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stock on paper. */
public final class InMemoryInventory implements Inventory {

  private final Map<ItemKey, StockItem> items = new HashMap<>();
  private final Map<ItemKey, Long> sequences = new HashMap<>();
  private final Map<RecordKey, Description> records = new HashMap<>();
  private final Map<UnionId, TitleChange> titles = new HashMap<>();

  /** An item that is there from the beginning. */
  public synchronized StockItem put(StockItem item) {
    items.put(item.key(), item);
    return item;
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
    return titles.values().stream()
        .filter(change -> change instanceof TitleChange.Unites u && u.records().contains(record))
        .max(java.util.Comparator.comparingLong(TitleChange::version))
        .map(TitleChange::id);
  }

  @Override
  public synchronized Optional<UnionId> withIsbn(Isbn isbn) {
    return records.values().stream()
        .filter(told -> told.isbns().contains(isbn))
        .flatMap(told -> titleOf(told.record()).stream())
        .findFirst();
  }

  @Override
  public synchronized Optional<UnionId> current(UnionId title) {
    return switch (titles.get(title)) {
      case null -> Optional.empty();
      case TitleChange.MergedInto merged -> current(merged.into());
      case TitleChange.Unites unites -> Optional.of(unites.id());
      case TitleChange.Dissolved dissolved -> Optional.of(dissolved.id());
    };
  }

  @Override
  public synchronized List<StockItem> copies(UnionId title) {
    Set<RecordKey> united =
        current(title).map(titles::get).orElse(null) instanceof TitleChange.Unites unites
            ? Set.copyOf(unites.records())
            : Set.of();
    return items.values().stream()
        .filter(item -> united.contains(item.record()) && !item.withdrawn())
        .toList();
  }

  @Override
  public synchronized void describe(List<Description> told) {
    told.forEach(this::describe);
  }

  private void describe(Description told) {
    var held = records.get(told.record());
    if (held != null && held.sequence() >= told.sequence()) {
      return;
    }
    records.put(told.record(), told);
    var gone = new HashSet<ItemKey>();
    if (held != null) {
      held.items().forEach(item -> gone.add(item.key()));
    }
    for (var item : told.items()) {
      gone.remove(item.key());
      if (sequences.getOrDefault(item.key(), -1L) < told.sequence()) {
        items.put(item.key(), item);
        sequences.put(item.key(), told.sequence());
      }
    }
    gone.stream()
        .map(items::get)
        .filter(item -> item.record().equals(told.record()))
        .forEach(item -> items.put(item.key(), withdrawn(item)));
  }

  @Override
  public synchronized void unite(List<TitleChange> told) {
    told.forEach(
        change ->
            titles.merge(
                change.id(), change, (one, two) -> one.version() >= two.version() ? one : two));
  }

  private static StockItem withdrawn(StockItem item) {
    return new StockItem(
        item.key(),
        item.record(),
        item.type(),
        item.title(),
        item.author(),
        item.callNumber(),
        item.branch(),
        item.shelf(),
        item.priceInFen(),
        item.reference(),
        true);
  }
}
