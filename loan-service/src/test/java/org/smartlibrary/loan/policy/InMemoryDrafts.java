package org.smartlibrary.loan.policy;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.smartlibrary.starter.security.Isil;

public final class InMemoryDrafts implements Drafts {

  private final Map<Isil, Draft> drafts = new ConcurrentHashMap<>();

  @Override
  public Optional<Draft> find(Isil library) {
    return Optional.ofNullable(drafts.get(library));
  }

  @Override
  public synchronized boolean put(Draft draft) {
    long known = find(draft.library()).map(Draft::version).orElse(0L);
    boolean next = draft.version() == known + 1;
    if (next) {
      drafts.put(draft.library(), draft);
    }
    return next;
  }

  @Override
  public synchronized boolean delete(Isil library, long version) {
    return find(library)
        .filter(draft -> draft.version() == version)
        .map(draft -> drafts.remove(library, draft))
        .orElse(false);
  }
}
