package org.smartlibrary.starter.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.internals.AbstractPartitionAssignor;
import org.apache.kafka.common.TopicPartition;

/**
 * Gives all partitions to one member of the group, and the others wait to take its place. Kafka
 * makes it by its name.
 */
public final class OneReader extends AbstractPartitionAssignor {

  @Override
  public String name() {
    return "one-reader";
  }

  @Override
  public Map<String, List<TopicPartition>> assign(
      Map<String, Integer> partitionsPerTopic, Map<String, Subscription> subscriptions) {
    var all = new ArrayList<TopicPartition>();
    partitionsPerTopic.forEach((topic, count) -> all.addAll(partitions(topic, count)));
    var assigned = new HashMap<String, List<TopicPartition>>();
    subscriptions.keySet().forEach(member -> assigned.put(member, List.of()));
    assigned.put(Collections.min(subscriptions.keySet()), all);
    return assigned;
  }
}
