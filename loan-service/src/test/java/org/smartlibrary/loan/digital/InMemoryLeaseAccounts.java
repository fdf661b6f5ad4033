package org.smartlibrary.loan.digital;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartlibrary.loan.patron.ReaderId;

final class InMemoryLeaseAccounts implements LeaseAccounts {

  private final Map<ReaderId, Map<LeaseId, Instant>> accounts = new HashMap<>();

  @Override
  public synchronized boolean claim(ReaderId reader, LeaseId lease, int limit, Instant at) {
    var places = accounts.computeIfAbsent(reader, _ -> new LinkedHashMap<>());
    if (places.containsKey(lease)) {
      return true;
    }
    return places.size() < limit && places.put(lease, at) == null;
  }

  @Override
  public synchronized void leave(ReaderId reader, LeaseId lease) {
    accounts.getOrDefault(reader, new HashMap<>()).remove(lease);
  }

  @Override
  public synchronized List<Place> of(ReaderId reader) {
    return accounts.getOrDefault(reader, Map.of()).entrySet().stream()
        .map(place -> new Place(place.getKey(), place.getValue()))
        .toList();
  }

  @Override
  public synchronized void forget(ReaderId reader) {
    accounts.remove(reader);
  }
}
