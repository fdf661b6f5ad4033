package org.smartlibrary.startertest.sample;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;

/** Handles nothing while it is in a bad mood. */
@Component
class Grumbler implements EventHandler {

  static final String TOPIC = "sample.grumble";
  final List<String> heard = new CopyOnWriteArrayList<>();
  volatile boolean content;

  @Bean
  static Topic grumbleTopic() {
    return new Topic(TOPIC, 1, Topic.Cleanup.DELETE);
  }

  @Override
  public String topic() {
    return TOPIC;
  }

  @Override
  public String group() {
    return "grumbler";
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    if (!content) {
      throw new IllegalStateException("not in this mood");
    }
    batch.forEach(event -> heard.add(event.key()));
  }
}
