package org.smartlibrary.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.smartlibrary.local.platform.Part;

/**
 * Who borrows what leaves the loan service nowhere: not in an event, not in a log, not in a list.
 */
@WithPlatform
class PrivacyIT {

  private static final String LIBRARY = "CN-430181";
  private static final String ID = "private-4711";
  private static final String CARD = "PV47110815";
  private static final String NAME = "欧阳不留痕";
  private static final String PHONE = "13900004711";
  private static final List<String> SECRETS = List.of(ID, CARD, NAME, PHONE);

  private final RunningPlatform platform;
  private final Counter counter;

  PrivacyIT(RunningPlatform platform) {
    this.platform = platform;
    this.counter = new Counter(platform);
  }

  @Test
  void noTopicNoLogAndNoExportKnowsAReader() throws Exception {
    aReaderBorrowsReturnsWaitsAndIsRefused();

    var heard = everythingTold();
    assertThat(heard).anyMatch(event -> event.contains("浏阳河船工号子"));
    assertThat(heard).anyMatch(event -> event.contains("\"pseudonym\""));
    assertThat(heard).noneMatch(PrivacyIT::tells);
    assertThat(logs()).isNotEmpty().noneMatch(PrivacyIT::tells);
    assertThat(tells(bookkeeping())).isFalse();
  }

  private void aReaderBorrowsReturnsWaitsAndIsRefused() throws Exception {
    counter.puts(LIBRARY, "private-1", "浏阳河船工号子", "PV00000001");
    String reader =
        """
        {"card":"%s","name":"%s","phone":"%s","home":"%s","group":"SENIOR"}"""
            .formatted(CARD, NAME, PHONE, LIBRARY);
    counter.does("PUT", "/api/readers/" + ID, LIBRARY, reader);
    counter.lends(LIBRARY, "PV00000001", CARD);
    assertThat(counter.triesToLend(LIBRARY, "PV00000001", CARD).statusCode()).isEqualTo(409);
    assertThat(counter.triesToLend(LIBRARY, "PV99999999", CARD).statusCode()).isEqualTo(404);
    counter.takesBack(LIBRARY, "PV00000001");
    counter.awaitAvailable("浏阳河船工号子", 1);
    String block =
        """
        {"reason":"OTHER"}""";
    counter.does("POST", "/api/readers/" + ID + "/blocks", LIBRARY, block);
    assertThat(counter.triesToLend(LIBRARY, "PV00000001", CARD).body()).contains("CARD_BLOCKED");
  }

  private String bookkeeping() throws Exception {
    var answer =
        platform
            .gateway()
            .exchange(
                platform
                    .gateway()
                    .request("/api/fees?library=" + LIBRARY)
                    .header("Authorization", platform.tokens().bearer(LIBRARY))
                    .header("Accept", "text/csv")
                    .build());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static boolean tells(String text) {
    return SECRETS.stream().anyMatch(text::contains);
  }

  /** Keys, headers and data of all events of all topics. */
  private List<String> everythingTold() throws Exception {
    try (var consumer =
        new KafkaConsumer<>(
            Map.of("bootstrap.servers", "127.0.0.1:" + platform.port(Part.KAFKA)),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      var partitions =
          consumer.listTopics().values().stream()
              .flatMap(List::stream)
              .filter(partition -> !partition.topic().startsWith("__"))
              .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var ends = consumer.endOffsets(partitions);
      var told = new ArrayList<String>();
      while (ends.entrySet().stream()
          .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
        consumer.poll(Duration.ofMillis(200)).forEach(event -> told.add(text(event)));
      }
      return told;
    }
  }

  private static String text(ConsumerRecord<String, byte[]> event) {
    var text = new StringBuilder(String.valueOf(event.key()));
    event.headers().forEach(header -> text.append(' ').append(new String(header.value(), UTF_8)));
    return event.value() == null
        ? text.toString()
        : text.append(' ').append(new String(event.value(), UTF_8)).toString();
  }

  private List<String> logs() throws IOException {
    try (Stream<Path> files = Files.walk(platform.data().log("gateway").getParent())) {
      return files.filter(Files::isRegularFile).map(PrivacyIT::read).toList();
    }
  }

  private static String read(Path log) {
    try {
      return new String(Files.readAllBytes(log), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
