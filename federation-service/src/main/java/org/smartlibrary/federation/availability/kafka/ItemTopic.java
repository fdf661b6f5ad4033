package org.smartlibrary.federation.availability.kafka;

import org.smartlibrary.starter.event.Topic;

/** The topic of items. The desks write it; it has to be there to be followed, also before them. */
final class ItemTopic {

  static final Topic TOPIC = new Topic("loan.item", 6, Topic.Cleanup.COMPACT);

  private ItemTopic() {}
}
