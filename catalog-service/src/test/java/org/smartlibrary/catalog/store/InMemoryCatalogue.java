package org.smartlibrary.catalog.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** A catalogue for tests. */
public final class InMemoryCatalogue implements Catalogue {

  private final TreeMap<String, Change> newest = new TreeMap<>();

  @Override
  public synchronized Optional<KeptRecord> find(RecordKey key) {
    return newest.get(key.value()) instanceof Change.Keep(KeptRecord record)
        ? Optional.of(record)
        : Optional.empty();
  }

  @Override
  public synchronized Map<RecordKey, Version> versions(Collection<RecordKey> keys) {
    Map<RecordKey, Version> versions = new HashMap<>();
    for (RecordKey key : keys) {
      Change change = newest.get(key.value());
      if (change != null) {
        versions.put(key, version(change));
      }
    }
    return versions;
  }

  @Override
  public synchronized Map<RecordKey, KeptRecord> records(Collection<RecordKey> keys) {
    Map<RecordKey, KeptRecord> records = new HashMap<>();
    keys.forEach(key -> find(key).ifPresent(record -> records.put(key, record)));
    return records;
  }

  @Override
  public synchronized List<Entry> entries(Isil isil, @Nullable RecordKey behind, int limit) {
    return newest
        .tailMap(behind == null ? RecordKey.prefix(isil) : behind.value(), false)
        .values()
        .stream()
        .takeWhile(change -> change.key().isil().equals(isil))
        .filter(Change.Keep.class::isInstance)
        .map(change -> new Entry(change.key(), change.sequence()))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized List<Known> known(Isil isil, @Nullable RecordKey behind, int limit) {
    return newest
        .tailMap(behind == null ? RecordKey.prefix(isil) : behind.value(), false)
        .values()
        .stream()
        .takeWhile(change -> change.key().isil().equals(isil))
        .map(change -> new Known(change.key(), version(change)))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized Optional<Isil> libraryBehind(@Nullable Isil isil) {
    return newest.values().stream()
        .map(change -> change.key().isil())
        .distinct()
        .filter(each -> isil == null || after(each, isil))
        .findFirst();
  }

  /** In the order of the keys, in which a bar stands behind the ISIL. */
  private static boolean after(Isil one, Isil other) {
    return RecordKey.prefix(one).compareTo(RecordKey.prefix(other)) > 0;
  }

  @Override
  public synchronized Page<KeptRecord> page(Isil isil, PageRequest request) {
    List<KeptRecord> own =
        newest.values().stream()
            .filter(change -> change.key().isil().equals(isil))
            .flatMap(change -> find(change.key()).stream())
            .toList();
    List<KeptRecord> items = own.stream().skip(request.offset()).limit(request.size()).toList();
    return Page.of(items, own.size(), request);
  }

  @Override
  public synchronized void apply(List<Change> changes) {
    for (Change change : changes) {
      newest.merge(
          change.key().value(),
          change,
          (held, heard) -> heard.sequence().compareTo(held.sequence()) > 0 ? heard : held);
    }
  }

  private static Version version(Change change) {
    return switch (change) {
      case Change.Keep(KeptRecord record) -> new Version.Held(record.sequence(), record.digest());
      case Change.Withdraw withdraw -> new Version.Withdrawn(withdraw.sequence());
    };
  }
}
