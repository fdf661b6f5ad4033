package org.smartlibrary.catalog.intake.kafka;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.UnionProgress;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.stereotype.Component;

@Component
class ProgressFollower implements EventHandler {

  private static final String SEARCHABLE = "org.smartlibrary.federation.records-searchable.v1";
  private static final String RECORDS = "catalog.record";

  private final UnionProgress progress;

  ProgressFollower(UnionProgress progress) {
    this.progress = progress;
  }

  /** What is read of the event: everything of the partition before that offset is searchable. */
  record Searchable(String topic, int partition, long before, @Nullable Long about) {}

  @Override
  public String topic() {
    return "federation.progress";
  }

  @Override
  public String group() {
    return "catalog-progress";
  }

  @Override
  public boolean replayFromStart() {
    return true;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    batch.stream()
        .filter(event -> event.type().equals(SEARCHABLE))
        .map(event -> event.as(Searchable.class))
        .filter(searchable -> searchable.topic().equals(RECORDS))
        .forEach(this::hear);
  }

  private void hear(Searchable told) {
    long before = told.before();
    progress.reached(told.partition(), before, Objects.requireNonNullElse(told.about(), before));
  }
}
