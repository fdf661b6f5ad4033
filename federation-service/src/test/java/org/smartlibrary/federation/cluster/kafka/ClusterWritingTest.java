package org.smartlibrary.federation.cluster.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.smartlibrary.federation.cluster.Batch;
import org.smartlibrary.federation.cluster.Books;
import org.smartlibrary.federation.cluster.Change;
import org.smartlibrary.federation.cluster.ClusterWriter;
import org.smartlibrary.federation.cluster.InMemoryClusterStore;
import org.smartlibrary.federation.cluster.Place;
import org.smartlibrary.federation.cluster.feature.Neighbourhood;
import org.smartlibrary.starter.event.IncomingEvent;
import tools.jackson.databind.json.JsonMapper;

class ClusterWritingTest {

  private static final int TITLES = 900;
  private static final int LIBRARIES = 10;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final List<Batch> batches = new ArrayList<>();

  private final ClusterWriting writing =
      new ClusterWriting(
          new ClusterWriter(new InMemoryClusterStore(), batches::add, Clock.systemUTC()),
          new WriterMetrics(new SimpleMeterRegistry()));

  @Test
  void whatManyLibrariesHoldOfOneTitleIsWrittenTogether() {
    writing.handle(shuffled(holdings()));

    assertThat(batches).hasSizeBetween(4, 6);
    var written = new HashMap<String, Integer>();
    batches.forEach(batch -> batch.changed().forEach(id -> written.merge(id, 1, Integer::sum)));
    assertThat(written).hasSize(TITLES);
    assertThat(written.values()).as("each title once").containsOnly(1);
  }

  @Test
  void nothingIsSaidToHavePassedBeforeAllOfItIsWritten() {
    List<IncomingEvent> heard = new ArrayList<>();
    heard.add(passed(7, Map.of(3, 9000L)));
    heard.addAll(holdings());

    writing.handle(heard);

    assertThat(batches.getLast().through()).isEqualTo(Map.of(new Place(7, 3), 9000L));
    assertThat(batches.subList(0, batches.size() - 1))
        .isNotEmpty()
        .allSatisfy(batch -> assertThat(batch.through()).isEmpty());
  }

  @Test
  void aStretchThatIsHeardAgainChangesNothing() {
    List<IncomingEvent> holdings = holdings();
    writing.handle(shuffled(holdings));
    batches.clear();

    writing.handle(shuffled(holdings));

    assertThat(batches).isNotEmpty().allSatisfy(batch -> assertThat(batch.changed()).isEmpty());
  }

  @Test
  void whatAnEarlierVersionSentOfAnUnreadableRecordIsPassedOver() {
    writing.handle(List.of(event("key", RecordDescribed.TYPE, new RecordDescribed(null), 0)));

    assertThat(batches.getLast().components()).isEmpty();
  }

  private static List<IncomingEvent> holdings() {
    List<IncomingEvent> events = new ArrayList<>();
    for (int title = 0; title < TITLES; title++) {
      Books book =
          Books.book("书名第" + title + "种", "作者" + title)
              .by("重庆出版社", 1950 + title % 70)
              .pages(100 + title);
      for (int library = 0; library < LIBRARIES; library++) {
        events.add(event(book.heldBy("CN-" + library, "r" + title, 1)));
      }
    }
    return events;
  }

  private static List<IncomingEvent> shuffled(List<IncomingEvent> events) {
    List<IncomingEvent> shuffled = new ArrayList<>(events);
    Collections.shuffle(shuffled, new Random(20261126));
    return shuffled;
  }

  private static IncomingEvent event(Change change) {
    String key =
        change instanceof Change.Revised revised
            ? Neighbourhood.of(revised.features()).orElseThrow()
            : change.key().toString();
    return event(key, RecordDescribed.TYPE, new RecordDescribed(ChangePack.write(change)), 0);
  }

  private static IncomingEvent passed(int lane, Map<Integer, Long> through) {
    return event("~passed", RecordsPassed.TYPE, new RecordsPassed(through), lane);
  }

  private static IncomingEvent event(String key, String type, Object data, int lane) {
    return new IncomingEvent(
        Topics.FEATURES,
        lane,
        0,
        key,
        "id",
        type,
        Instant.EPOCH,
        new RecordHeaders(),
        JSON.writeValueAsBytes(data));
  }
}
