package org.smartlibrary.catalog.store.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.record.marc.MarcFiles;
import org.smartlibrary.catalog.store.Digest;
import org.smartlibrary.catalog.store.InMemoryCatalogue;
import org.smartlibrary.catalog.store.RecordEvent;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.Contracts;
import tools.jackson.databind.json.JsonMapper;

/** What is told keeps to the published schemas, and what is published is understood. */
class PromisesTest {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              always -> always.withValueInclusion(JsonInclude.Include.NON_ABSENT))
          .build();
  private static final Isil LIBRARY = new Isil("CN-110000");

  private final Told told = new Told();
  private final KafkaRecordEvents events = new KafkaRecordEvents(told, Clock.systemUTC());

  @Test
  void everyRealRecordIsToldAsItsSchemaPromises() throws IOException {
    long number = 0;
    for (SourceRecord source : real()) {
      Sequence sequence = Sequence.of(7, ++number);
      Digest digest = Digest.of(source.original());
      events.publish(new RecordEvent.Revised(LIBRARY, sequence, digest, "sync", source)).join();
    }
    events
        .publish(
            new RecordEvent.Withdrawn(
                new RecordKey(LIBRARY, new ControlNumber("a/b")),
                Sequence.of(8, 1),
                null,
                Instant.EPOCH))
        .join();

    assertThat(told.events).hasSize(18);
    assertThat(told.events)
        .allSatisfy(
            event -> Contracts.assertValid(event.type(), JSON.writeValueAsString(event.data())));
  }

  @Test
  void thePublishedSamplesAreUnderstood() {
    InMemoryCatalogue catalogue = new InMemoryCatalogue();
    CatalogueFollower follower = new CatalogueFollower(catalogue);
    RecordKey key = new RecordKey(LIBRARY, new ControlNumber("012008000123"));
    follower.handle(List.of(heard(CatalogRecordTopic.REVISED)));

    assertThat(catalogue.find(key).orElseThrow().original().bytes()).isNotEmpty();
    follower.handle(List.of(heard(CatalogRecordTopic.WITHDRAWN)));
    assertThat(catalogue.find(key)).isEmpty();
  }

  @Test
  void aTypeOfSomebodyElseIsPassedOver() {
    InMemoryCatalogue catalogue = new InMemoryCatalogue();
    new CatalogueFollower(catalogue)
        .handle(List.of(incoming("org.smartlibrary.catalog.record-revised.v9", new byte[0])));

    assertThat(catalogue.versions(List.of())).isEmpty();
  }

  private static List<SourceRecord> real() throws IOException {
    try (InputStream cnmarc = MarcFiles.resource("cnmarc_interlib_18_gbk.iso");
        InputStream marc21 = MarcFiles.resource("yaz_marc12.xml")) {
      return Stream.concat(
              MarcFiles.records(cnmarc, Serialization.ISO2709).stream(),
              MarcFiles.records(marc21, Serialization.MARCXML).stream())
          .toList();
    }
  }

  private static IncomingEvent heard(String type) {
    return incoming(type, Contracts.sample(type).getBytes(UTF_8));
  }

  private static IncomingEvent incoming(String type, byte[] data) {
    return new IncomingEvent(
        CatalogRecordTopic.NAME, 0, 0, "key", "id", type, Instant.EPOCH, new RecordHeaders(), data);
  }

  /** Remembers what it was to send. */
  private static final class Told implements EventPublisher {

    private final List<OutgoingEvent> events = new ArrayList<>();

    @Override
    public CompletableFuture<RecordMetadata> send(OutgoingEvent event) {
      events.add(event);
      return CompletableFuture.completedFuture(
          new RecordMetadata(new TopicPartition(event.topic(), 0), events.size(), 0, 0, 0, 0));
    }

    @Override
    public CompletableFuture<RecordMetadata> send(OutgoingEvent event, int partition) {
      return send(event);
    }

    @Override
    public void flush() {}
  }
}
