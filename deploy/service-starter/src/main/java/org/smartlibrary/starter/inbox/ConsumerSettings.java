package org.smartlibrary.starter.inbox;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/** How a handler's consumer reads. */
final class ConsumerSettings {

  private static final int FETCHED_AT_ONCE = 16 << 20;

  private ConsumerSettings() {}

  static Map<String, Object> of(EventHandler handler) {
    var settings = new HashMap<String, Object>();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, handler.group());
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, handler.maxBatch());
    // What waits in memory; an event that is larger than a partition's share comes alone.
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, FETCHED_AT_ONCE);
    settings.put(
        ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG,
        Math.min(handler.readAhead(), FETCHED_AT_ONCE));
    // A killed instance's partitions are taken over after this, not after the stock 45 s.
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 10_000);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, 3_000);
    settings.put(ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG, 600_000);
    settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 20_000);
    if (handler.readsAlone()) {
      settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, OneReader.class.getName());
    }
    return settings;
  }
}
