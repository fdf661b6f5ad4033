package org.smartlibrary.catalog.intake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

final class InMemoryFindings implements Findings {

  private final Map<SyncId, List<Finding>> findings = new ConcurrentHashMap<>();

  @Override
  public void put(SyncId sync, List<Finding> found) {
    findings.put(sync, List.copyOf(found));
  }

  @Override
  public void each(SyncId sync, Consumer<Finding> reader) {
    findings.getOrDefault(sync, List.of()).forEach(reader);
  }
}
