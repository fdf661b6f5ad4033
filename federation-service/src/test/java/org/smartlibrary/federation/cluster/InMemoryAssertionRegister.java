package org.smartlibrary.federation.cluster;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Keeps assertions in the order of their ids. */
final class InMemoryAssertionRegister implements AssertionRegister {

  private final Map<String, Assertion> all = new TreeMap<>();
  private long revision;

  @Override
  public synchronized long revision() {
    return revision;
  }

  @Override
  public synchronized boolean commit(long after, Assertion change) {
    if (after != revision) {
      return false;
    }
    revision++;
    all.put(change.id(), change);
    return true;
  }

  @Override
  public synchronized Optional<Assertion> find(String id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public synchronized List<Assertion> inForceAbout(Collection<RecordKey> records) {
    return all.values().stream()
        .filter(one -> one.inForce() && one.records().stream().anyMatch(records::contains))
        .toList();
  }

  @Override
  public synchronized Selected select(Selection selection) {
    return new Selected(List.copyOf(all.values()), all.size());
  }
}
