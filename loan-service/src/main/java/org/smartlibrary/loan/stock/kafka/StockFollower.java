package org.smartlibrary.loan.stock.kafka;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Inventory;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.stereotype.Component;

/** Takes over what the libraries' catalogues say of their items. */
@Component
class StockFollower implements EventHandler {

  static final String REVISED = "org.smartlibrary.catalog.record-revised.v1";
  static final String WITHDRAWN = "org.smartlibrary.catalog.record-withdrawn.v1";
  private static final int AT_ONCE = 1000;

  private final Inventory inventory;

  StockFollower(Inventory inventory) {
    this.inventory = inventory;
  }

  @Override
  public String topic() {
    return "catalog.record";
  }

  @Override
  public String group() {
    return "loan-records";
  }

  @Override
  public Set<String> types() {
    return Set.of(REVISED, WITHDRAWN);
  }

  @Override
  public int maxBatch() {
    return AT_ONCE;
  }

  /** While whole files come in, reading them comes first. */
  @Override
  public boolean letsGather() {
    return true;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    inventory.describe(batch.stream().flatMap(StockFollower::description).toList());
  }

  private static Stream<Description> description(IncomingEvent event) {
    return switch (event.type()) {
      case REVISED -> Stream.of(event.as(RecordHeard.class).description());
      case WITHDRAWN -> Stream.of(event.as(WithdrawalHeard.class).description());
      default -> Stream.empty();
    };
  }
}
