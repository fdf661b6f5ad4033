package org.smartlibrary.loan.interlending;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Agencies for tests. */
public final class InMemoryAgencies implements Agencies {

  private final Map<String, Agency> agencies = new ConcurrentSkipListMap<>();

  @Override
  public Optional<Agency> find(AgencyId id) {
    return Optional.ofNullable(agencies.get(id.written()));
  }

  @Override
  public List<Agency> all() {
    return List.copyOf(agencies.values());
  }

  @Override
  public void put(Agency agency) {
    agencies.put(agency.id().written(), agency);
  }

  @Override
  public boolean remove(AgencyId id) {
    return agencies.remove(id.written()) != null;
  }
}
