package org.smartlibrary.federation.member;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.smartlibrary.starter.security.Isil;

/** The register in a list of revisions. */
public final class InMemoryMembers implements Members {

  private final List<List<MemberRegistered>> revisions = new ArrayList<>();

  @Override
  public synchronized Cut changedSince(long revision) {
    Map<Isil, MemberLibrary> changed = new LinkedHashMap<>();
    revisions.stream()
        .skip(revision)
        .flatMap(List::stream)
        .forEach(event -> changed.put(event.library().isil(), event.library()));
    return new Cut(revisions.size(), List.copyOf(changed.values()));
  }

  @Override
  public synchronized boolean commit(long after, List<MemberRegistered> changes) {
    return after == revisions.size() && revisions.add(List.copyOf(changes));
  }
}
