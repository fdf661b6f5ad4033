package org.smartlibrary.federation.cluster.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.ClusterWriter;
import org.smartlibrary.federation.cluster.InMemoryClusterStore;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.event.UnreadableEventException;
import org.smartlibrary.starter.event.WrittenEvent;
import org.smartlibrary.startertest.Contracts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** From a library's event to what the network is told, without a broker between. */
class PipelineTest {

  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<WrittenEvent> sent = new ArrayList<>();
  private final Map<WrittenEvent, Integer> lanes = new HashMap<>();
  private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
  private final EventPublisher publisher = new Recording();
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final FeatureExtractor extractor = new FeatureExtractor(publisher, clock);
  private final ClusterWriting writing =
      new ClusterWriting(
          new ClusterWriter(new InMemoryClusterStore(), new KafkaClusterEvents(publisher), clock),
          new WriterMetrics(registry));

  @Test
  void aRevisedRecordBecomesAUnionRecordAsPromised() throws IOException {
    hear(RecordRevised.TYPE, Contracts.sample(RecordRevised.TYPE).getBytes(UTF_8));

    List<WrittenEvent> told = told();
    assertThat(told)
        .extracting(WrittenEvent::type)
        .containsExactly(
            "org.smartlibrary.federation.cluster-derived.v1",
            "org.smartlibrary.federation.cluster-progress.v1");
    told.forEach(event -> Contracts.assertValid(event.type(), text(event)));
    JsonNode derived = JSON.readTree(told.getFirst().data());
    assertThat(derived.at("/record/titles/0/value").asString()).isEqualTo("红楼梦");
    assertThat(derived.at("/record/sources/titles").asString()).isEqualTo("CN-110000|012008000123");
    assertThat(derived.at("/holdings/0/copies").asInt()).isPositive();
    assertThat(derived.at("/sequence").asLong()).isEqualTo(1);
    JsonNode sample = JSON.readTree(Contracts.sample(RecordRevised.TYPE));
    assertThat(derived.at("/holdings/0/sequence")).isEqualTo(sample.get("sequence"));
    assertThat(derived.at("/holdings/0/digest").asString())
        .isEqualTo(sample.get("digest").asString().substring(0, 16));
    assertThat(text(told.getLast())).isEqualTo("{\"through\":{\"5\":42},\"about\":{\"5\":42}}");
  }

  @Test
  void aWithdrawnRecordDissolvesItsCluster() throws IOException {
    JsonNode revised = JSON.readTree(Contracts.sample(RecordRevised.TYPE));
    String withdrawn =
        "{\"isil\":\"%s\",\"controlNumber\":\"%s\",\"sequence\":%d,\"withdrawnAt\":\"%s\"}"
            .formatted(
                revised.get("isil").asString(),
                revised.get("controlNumber").asString(),
                revised.get("sequence").asLong() + 1,
                NOW);
    hear(RecordRevised.TYPE, Contracts.sample(RecordRevised.TYPE).getBytes(UTF_8));
    hear(RecordWithdrawn.TYPE, withdrawn.getBytes(UTF_8));

    WrittenEvent dissolved = told().get(2);
    Contracts.assertValid("org.smartlibrary.federation.cluster-dissolved.v1", text(dissolved));
    assertThat(JSON.readTree(dissolved.data()).at("/formerly/0").asString())
        .isEqualTo(revised.get("isil").asString());
  }

  @Test
  void aSecondLibraryRaisesTheVersionAndAddsItsHolding() throws IOException {
    String sample = Contracts.sample(RecordRevised.TYPE);
    hear(RecordRevised.TYPE, sample.getBytes(UTF_8));
    hear(RecordRevised.TYPE, sample.replace("\"CN-110000\"", "\"CN-310000\"").getBytes(UTF_8));

    JsonNode derived = JSON.readTree(told().get(2).data());
    assertThat(derived.get("version").asInt()).isEqualTo(2);
    assertThat(derived.get("holdings")).hasSize(2);
    assertThat(registry.counter("clusters_derived").count()).isEqualTo(2);
  }

  @Test
  void anUnreadableEventLeavesItsPlaceSoThatNobodyWaitsForIt() {
    assertThatThrownBy(() -> hear(RecordRevised.TYPE, "{\"isil\":3".getBytes(UTF_8)))
        .isInstanceOf(UnreadableEventException.class);
    passOn();

    assertThat(text(told().getFirst())).isEqualTo("{\"through\":{\"5\":42},\"about\":{\"5\":42}}");
  }

  private void hear(String type, byte[] data) {
    extractor.handle(List.of(event(Topics.RECORDS, 5, 41, type, data)));
    passOn();
  }

  /** What was sent to the writer's topic is brought to the writer. */
  private void passOn() {
    List<WrittenEvent> features =
        sent.stream().filter(event -> event.topic().equals(Topics.FEATURES)).toList();
    sent.removeAll(features);
    writing.handle(
        features.stream()
            .map(
                event ->
                    event(
                        event.topic(), lanes.getOrDefault(event, 0), 0, event.type(), event.data()))
            .toList());
  }

  private List<WrittenEvent> told() {
    return sent.stream().filter(event -> event.topic().equals(Topics.CLUSTERS)).toList();
  }

  private static IncomingEvent event(
      String topic, int partition, long offset, String type, byte[] data) {
    return new IncomingEvent(
        topic, partition, offset, "CN-1|a", "id", type, NOW, new RecordHeaders(), data);
  }

  private static String text(WrittenEvent event) {
    return new String(event.data(), UTF_8);
  }

  private final class Recording implements EventPublisher {

    @Override
    public CompletableFuture<RecordMetadata> send(OutgoingEvent event) {
      sent.add(WrittenEvent.of(event, null));
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<RecordMetadata> send(OutgoingEvent event, int partition) {
      var written = WrittenEvent.of(event, null);
      sent.add(written);
      lanes.put(written, partition);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public void flush() {}
  }
}
