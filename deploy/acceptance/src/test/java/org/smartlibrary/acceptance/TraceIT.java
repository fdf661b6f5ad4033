package org.smartlibrary.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.smartlibrary.benchmark.feed.Iso2709;
import org.smartlibrary.local.platform.Part;
import org.smartlibrary.local.platform.PartStatus;
import org.smartlibrary.local.platform.Platform;

/** A request's trace (W3C Trace Context) goes with what it caused, from service to service. */
@WithPlatform
class TraceIT {

  private static final String TRACE = "7c3f0a5be41d4c60a1b2c3d4e5f60718";
  private static final List<String> TOPICS =
      List.of("catalog.record", "federation.feature", "federation.cluster");
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final RunningPlatform platform;

  TraceIT(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void whatALibrarySendsIsTracedUpToTheUnionsEvents() throws Exception {
    var request =
        platform
            .gateway()
            .request("/api/libraries/CN-330000/records/traced-1")
            .header("Authorization", platform.tokens().bearer("CN-330000"))
            .header("Content-Type", "application/marc")
            .header("traceparent", "00-" + TRACE + "-00f067aa0ba902b7-01")
            .PUT(BodyPublishers.ofByteArray(record()))
            .build();
    assertThat(platform.gateway().exchange(request).statusCode()).isEqualTo(201);
    assertThat(topicsThatTellOfTheTrace()).containsExactlyInAnyOrderElementsOf(TOPICS);
  }

  private Set<String> topicsThatTellOfTheTrace() throws Exception {
    var found = new TreeSet<String>();
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", "127.0.0.1:" + port()),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          TOPICS.stream()
              .flatMap(topic -> consumer.partitionsFor(topic).stream())
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      long end = System.nanoTime() + PATIENCE.toNanos();
      while (found.size() < TOPICS.size() && System.nanoTime() < end) {
        for (var heard : consumer.poll(Duration.ofMillis(200))) {
          if (isTraced(heard)) {
            found.add(heard.topic());
          }
        }
      }
    }
    return found;
  }

  private static boolean isTraced(ConsumerRecord<String, byte[]> heard) {
    var header = heard.headers().lastHeader("traceparent");
    return header != null && new String(header.value(), UTF_8).contains(TRACE);
  }

  private int port() throws Exception {
    return new Platform(platform.data(), Map.of())
        .status().stream()
            .filter(status -> status.part() == Part.KAFKA)
            .mapToInt(PartStatus::port)
            .findFirst()
            .orElseThrow();
  }

  private static byte[] record() {
    return new Iso2709()
        .control("001", "traced-1")
        .field("101", "0 ", "a", "chi")
        .field("200", "1 ", "a", "浙江海塘志略考", "f", "某氏著")
        .field("210", "  ", "a", "杭州", "c", "浙江古籍出版社", "d", "2011")
        .bytes("nam0 ", "   ");
  }
}
