package org.smartlibrary.loan.calendar;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.smartlibrary.starter.security.Isil;

final class InMemoryOpenings implements Openings {

  private final Map<Isil, Opening> byLibrary = new ConcurrentHashMap<>();

  @Override
  public Optional<Opening> find(Isil library) {
    return Optional.ofNullable(byLibrary.get(library));
  }

  @Override
  public synchronized boolean put(Opening opening) {
    long known = find(opening.library()).map(Opening::version).orElse(0L);
    boolean next = opening.version() == known + 1;
    if (next) {
      byLibrary.put(opening.library(), opening);
    }
    return next;
  }
}
