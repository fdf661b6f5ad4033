package org.smartlibrary.federation.cluster.kafka;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.smartlibrary.federation.cluster.ClusterWriter;
import org.smartlibrary.federation.cluster.Heard;
import org.smartlibrary.federation.cluster.Notice;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;

/**
 * Brings what was heard to the writer; who reads the topic is the one who writes. When many wait,
 * it takes a long stretch of one lane and writes neighbours together: of ten libraries that have
 * one title, its cluster is then derived, told and indexed once and not ten times.
 */
final class ClusterWriting implements EventHandler {

  private static final int BATCH = 2000;
  private static final int STRETCH = 12 * BATCH;
  private static final int STRETCH_BYTES = 16 << 20;

  private final ClusterWriter writer;
  private final WriterMetrics metrics;

  ClusterWriting(ClusterWriter writer, WriterMetrics metrics) {
    this.writer = writer;
    this.metrics = metrics;
  }

  @Override
  public String topic() {
    return Topics.FEATURES;
  }

  @Override
  public String group() {
    return "federation-cluster-writer";
  }

  @Override
  public boolean readsAlone() {
    return true;
  }

  /** The more there is in each lane, the more neighbours are in a stretch of it. */
  @Override
  public boolean letsGather() {
    return true;
  }

  @Override
  public int readAhead() {
    return STRETCH_BYTES;
  }

  @Override
  public int maxBatch() {
    return STRETCH;
  }

  /** What passed is said last, when all that came before it is written. */
  @Override
  public void handle(List<IncomingEvent> batch) {
    var passed = new ArrayList<IncomingEvent>();
    var others = new ArrayList<IncomingEvent>();
    batch.forEach(event -> (isPassed(event) ? passed : others).add(event));
    others.sort(Comparator.comparing(IncomingEvent::key));
    int from = 0;
    for (int to = end(others, from); to < others.size(); to = end(others, from)) {
      write(others.subList(from, to));
      from = to;
    }
    passed.addAll(0, others.subList(from, others.size()));
    write(passed);
  }

  /** As many as are written at once, and the neighbours of the last. */
  private static int end(List<IncomingEvent> events, int from) {
    int end = Math.min(from + BATCH, events.size());
    while (end < events.size()
        && end < from + 2 * BATCH
        && events.get(end).key().equals(events.get(end - 1).key())) {
      end++;
    }
    return end;
  }

  private void write(List<IncomingEvent> events) {
    List<Notice> notices = events.stream().flatMap(ClusterWriting::notices).toList();
    metrics.record(() -> writer.write(notices));
  }

  private static boolean isPassed(IncomingEvent event) {
    return event.type().equals(RecordsPassed.TYPE);
  }

  private static Stream<Notice> notices(IncomingEvent event) {
    return switch (event.type()) {
      case RecordsAsserted.TYPE -> Stream.of(event.as(RecordsAsserted.class).toAssertion());
      case RulesOrdered.TYPE -> Stream.of(event.as(RulesOrdered.class).toOrder());
      case RecordsPassed.TYPE -> event.as(RecordsPassed.class).in(event.partition());
      default ->
          Stream.ofNullable(event.as(RecordDescribed.class).change())
              .map(change -> new Heard(ChangePack.read(change)));
    };
  }
}
