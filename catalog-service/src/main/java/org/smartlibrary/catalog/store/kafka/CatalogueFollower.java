package org.smartlibrary.catalog.store.kafka;

import java.util.List;
import java.util.stream.Stream;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.Change;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.stereotype.Component;

/** Brings the catalogue to where the topic is. */
@Component
class CatalogueFollower implements EventHandler {

  static final String GROUP = "catalog-store";
  private static final int AT_ONCE = 1000;

  private final Catalogue catalogue;

  CatalogueFollower(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String topic() {
    return CatalogRecordTopic.NAME;
  }

  @Override
  public String group() {
    return GROUP;
  }

  @Override
  public int maxBatch() {
    return AT_ONCE;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    catalogue.apply(batch.stream().flatMap(CatalogueFollower::change).toList());
  }

  /** A type that is not known here is somebody else's concern. */
  private static Stream<Change> change(IncomingEvent event) {
    return switch (event.type()) {
      case CatalogRecordTopic.REVISED -> Stream.of(event.as(HeardRevision.class).change(event));
      case CatalogRecordTopic.WITHDRAWN -> Stream.of(event.as(HeardWithdrawal.class).change());
      default -> Stream.empty();
    };
  }
}
