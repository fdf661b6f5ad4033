package org.smartlibrary.loan.digital;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

final class InMemoryLots implements Lots {

  private final Map<String, Lot> lots = new TreeMap<>();
  private final List<LeaseActivity> told = new ArrayList<>();

  synchronized List<LeaseActivity> told() {
    return List.copyOf(told);
  }

  @Override
  public synchronized Optional<Lot> find(LotId id) {
    return Optional.ofNullable(lots.get(id.value()));
  }

  @Override
  public synchronized List<Lot> withRoom(LicenceId licence, Instant now) {
    return list(
        lot ->
            lot.id().licence().equals(licence)
                && lot.id().province().isEmpty()
                && lot.freeAt(now) > 0);
  }

  @Override
  public synchronized boolean isDivided(LicenceId licence) {
    return !of(licence).isEmpty();
  }

  @Override
  public synchronized List<Lot> of(LicenceId licence) {
    return list(lot -> lot.id().licence().equals(licence));
  }

  @Override
  public synchronized Optional<Lot> withLease(LeaseId lease) {
    return list(lot -> lot.leases().stream().anyMatch(it -> it.id().equals(lease))).stream()
        .findFirst();
  }

  @Override
  public synchronized long full(Instant now) {
    return list(lot -> lot.capacity() > 0 && lot.freeAt(now) == 0).size();
  }

  @Override
  public synchronized boolean save(Lot next, List<LeaseActivity> news) {
    long version = find(next.id()).map(Lot::version).orElse(0L);
    boolean first = version == next.version() - 1;
    if (first) {
      lots.put(next.id().value(), next);
      told.addAll(news);
    }
    return first;
  }

  private List<Lot> list(Predicate<Lot> which) {
    return lots.values().stream().filter(which).toList();
  }
}
