package org.smartlibrary.federation.union.kafka;

import java.util.List;
import org.smartlibrary.federation.union.UnionChange;
import org.smartlibrary.starter.event.IncomingEvent;

/** What an index hears in the events of clusters. */
public final class HeardChanges {

  private HeardChanges() {}

  public static List<UnionChange> in(List<IncomingEvent> events) {
    return events.stream().flatMap(event -> ClusterEvents.read(event).change().stream()).toList();
  }
}
