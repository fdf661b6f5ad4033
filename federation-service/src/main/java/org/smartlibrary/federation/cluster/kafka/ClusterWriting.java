package org.smartlibrary.federation.cluster.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.Change;
import org.smartlibrary.federation.cluster.ClusterWriter;
import org.smartlibrary.federation.cluster.Heard;
import org.smartlibrary.federation.cluster.Notice;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;

/**
 * Brings what was heard to the writer; who owns the topic's one partition is the one who writes.
 */
final class ClusterWriting implements EventHandler {

  private static final int BATCH = 2000;

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
  public int maxBatch() {
    return BATCH;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    List<Notice> notices = batch.stream().map(ClusterWriting::notice).toList();
    metrics.record(() -> writer.write(notices));
  }

  private static Notice notice(IncomingEvent event) {
    return switch (event.type()) {
      case RecordsAsserted.TYPE -> event.as(RecordsAsserted.class).toAssertion();
      case RulesOrdered.TYPE -> event.as(RulesOrdered.class).toOrder();
      default -> heard(event.as(RecordDescribed.class));
    };
  }

  private static Heard heard(RecordDescribed described) {
    return new Heard(described.partition(), described.offset(), change(described.change()));
  }

  private static @Nullable Change change(byte @Nullable [] bytes) {
    return bytes == null ? null : ChangePack.read(bytes);
  }
}
