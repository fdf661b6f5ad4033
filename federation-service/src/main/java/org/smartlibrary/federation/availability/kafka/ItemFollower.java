package org.smartlibrary.federation.availability.kafka;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.smartlibrary.federation.availability.ItemAudience;
import org.smartlibrary.federation.availability.ItemStates;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;

/**
 * Keeps this instance's states of items current, and shows each batch at once. While the topic is
 * read again from its beginning nothing is shown: that costs one look at the end instead.
 */
final class ItemFollower implements EventHandler {

  private final ItemStates states;
  private final ItemAudience audience;
  private final ItemMetrics metrics;
  private final Clock clock;
  private boolean current;

  ItemFollower(ItemStates states, ItemAudience audience, ItemMetrics metrics, Clock clock) {
    this.states = states;
    this.audience = audience;
    this.metrics = metrics;
    this.clock = clock;
  }

  @Override
  public String topic() {
    return ItemTopic.TOPIC.name();
  }

  @Override
  public String group() {
    return "item-states";
  }

  @Override
  public boolean replayFromStart() {
    return true;
  }

  @Override
  public int maxBatch() {
    return 2000;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    List<IncomingEvent> news =
        batch.stream()
            .filter(event -> event.type().equals(ItemChanged.TYPE))
            .filter(this::tell)
            .toList();
    if (current && !news.isEmpty()) {
      metrics.unknown(audience.show());
      news.forEach(event -> metrics.shown(Duration.between(event.time(), clock.instant())));
    }
  }

  private boolean tell(IncomingEvent event) {
    boolean isNew = event.as(ItemChanged.class).tell(states);
    metrics.heard(isNew);
    return isNew;
  }

  @Override
  public void caughtUp() {
    current = true;
    audience.show();
  }
}
