package org.smartlibrary.federation.reconcile.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.smartlibrary.federation.reconcile.Heard;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.UnreadableEventException;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.stereotype.Component;

/** Remembers of each library what it told last. */
@Component
class NewestFollower implements EventHandler {

  private static final int BATCH = 5000;
  private static final Duration APART = Duration.ofMillis(200);

  private final Heard heard;

  NewestFollower(Heard heard) {
    this.heard = heard;
  }

  @Override
  public String topic() {
    return "catalog.record";
  }

  @Override
  public String group() {
    return "federation-reconcile-newest";
  }

  @Override
  public int maxBatch() {
    return BATCH;
  }

  /** It writes a document a library, however many records were told: seldom, so that it is few. */
  @Override
  public Duration apart() {
    return APART;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    Map<String, Long> newest = new HashMap<>();
    for (IncomingEvent event : batch) {
      read(event, newest);
    }
    heard.hear(newest);
  }

  /** What cannot be read is shown by nobody; that is then a difference, and no dead letter here. */
  private static void read(IncomingEvent event, Map<String, Long> newest) {
    try {
      RecordTold told = RecordTold.of(event.data());
      newest.merge(told.isil(), told.sequence(), Math::max);
    } catch (UnreadableEventException _) {
      // said above
    }
  }
}
