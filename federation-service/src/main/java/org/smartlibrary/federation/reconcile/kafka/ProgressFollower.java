package org.smartlibrary.federation.reconcile.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.smartlibrary.federation.reconcile.Followed;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.stereotype.Component;

/** How far searches have come, heard again from the beginning at every start. */
@Component
class ProgressFollower implements EventHandler, Followed {

  private static final String TYPE = "org.smartlibrary.federation.records-searchable.v1";

  private final Map<Integer, Long> before = new ConcurrentHashMap<>();

  @JsonIgnoreProperties(ignoreUnknown = true)
  private record RecordsSearchable(int partition, long before) {}

  @Override
  public String topic() {
    return "federation.progress";
  }

  @Override
  public String group() {
    return "federation-reconcile-progress";
  }

  @Override
  public boolean replayFromStart() {
    return true;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    for (IncomingEvent event : batch) {
      if (event.type().equals(TYPE)) {
        RecordsSearchable told = event.as(RecordsSearchable.class);
        before.merge(told.partition(), told.before(), Math::max);
      }
    }
  }

  @Override
  public Map<Integer, Long> before() {
    return Map.copyOf(before);
  }
}
