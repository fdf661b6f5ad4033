package org.smartlibrary.loan.stock.kafka;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Inventory;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.TitleChange;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.inbox.EventHandler;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Component;

/** Takes over which descriptions the union catalogue holds for one title. */
@Component
class TitleFollower implements EventHandler {

  static final String DERIVED = "org.smartlibrary.federation.cluster-derived.v1";
  static final String MERGED = "org.smartlibrary.federation.cluster-merged.v1";
  static final String DISSOLVED = "org.smartlibrary.federation.cluster-dissolved.v1";
  private static final int AT_ONCE = 1000;

  private final Inventory inventory;

  TitleFollower(Inventory inventory) {
    this.inventory = inventory;
  }

  /** What is read of all three. */
  record Heard(UnionId id, long version, @Nullable List<Holding> holdings, @Nullable UnionId into) {

    record Holding(Isil isil, String controlNumber) {}

    List<RecordKey> records() {
      return Stream.ofNullable(holdings)
          .flatMap(List::stream)
          .map(holding -> new RecordKey(holding.isil(), holding.controlNumber()))
          .distinct()
          .toList();
    }
  }

  @Override
  public String topic() {
    return "federation.cluster";
  }

  @Override
  public String group() {
    return "loan-titles";
  }

  @Override
  public Set<String> types() {
    return Set.of(DERIVED, MERGED, DISSOLVED);
  }

  @Override
  public int maxBatch() {
    return AT_ONCE;
  }

  @Override
  public void handle(List<IncomingEvent> batch) {
    inventory.unite(batch.stream().flatMap(TitleFollower::change).toList());
  }

  private static Stream<TitleChange> change(IncomingEvent event) {
    return switch (event.type()) {
      case DERIVED -> {
        var heard = event.as(Heard.class);
        yield Stream.of(new TitleChange.Unites(heard.id(), heard.version(), heard.records()));
      }
      case MERGED -> {
        var heard = event.as(Heard.class);
        yield Stream.ofNullable(heard.into())
            .map(into -> new TitleChange.MergedInto(heard.id(), heard.version(), into));
      }
      case DISSOLVED -> {
        var heard = event.as(Heard.class);
        yield Stream.of(new TitleChange.Dissolved(heard.id(), heard.version()));
      }
      default -> Stream.empty();
    };
  }
}
