package org.smartlibrary.federation.cluster.kafka;

import java.time.Clock;
import org.smartlibrary.federation.cluster.RulesOrder;
import org.smartlibrary.federation.cluster.RulesOrders;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;

/** Orders go the way of the records, to be in one order with them. */
final class RulesTopic implements RulesOrders {

  private static final String KEY = "~rules";

  private final EventPublisher publisher;
  private final Clock clock;

  RulesTopic(EventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  @Override
  public void send(RulesOrder order) {
    var sent =
        publisher.send(
            new OutgoingEvent(
                Topics.FEATURES,
                KEY,
                RulesOrdered.TYPE,
                clock.instant(),
                new RulesOrdered(order.rules())));
    publisher.flush();
    sent.join();
  }
}
