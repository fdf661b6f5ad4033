package org.smartlibrary.loan.hold.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.hold.MovedTitles;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;

/** Takes holds along as soon as the union says that a title has moved or is gone. */
final class TitleNews implements EventHandler {

  static final String MERGED = "org.smartlibrary.federation.cluster-merged.v1";
  static final String DISSOLVED = "org.smartlibrary.federation.cluster-dissolved.v1";

  private final MovedTitles titles;

  TitleNews(MovedTitles titles) {
    this.titles = titles;
  }

  /** What is read of both. */
  private record Heard(UnionId id, @Nullable UnionId into, Instant derivedAt) {}

  @Override
  public String topic() {
    return "federation.cluster";
  }

  @Override
  public String group() {
    return "loan-holds";
  }

  /** What a title unites is for the stock to know, and nearly all of the topic. */
  @Override
  public Set<String> types() {
    return Set.of(MERGED, DISSOLVED);
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    batch.forEach(this::hear);
  }

  private void hear(IncomingEvent event) {
    switch (event.type()) {
      case MERGED -> {
        var heard = event.as(Heard.class);
        if (heard.into() != null) {
          titles.merged(heard.id(), heard.into());
        }
      }
      case DISSOLVED -> {
        var heard = event.as(Heard.class);
        titles.dissolved(heard.id(), heard.derivedAt());
      }
      default -> {
        // What a title unites is for the stock to know.
      }
    }
  }
}
