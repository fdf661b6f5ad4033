package org.smartlibrary.loan.stock.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.InMemoryInventory;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.event.IncomingEvent;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.Contracts;

/** What the catalogues and the federation promise to tell is understood. */
class StockPromisesTest {

  private static final Barcode SCANNED = new Barcode("01100200345678");
  private final InMemoryInventory inventory = new InMemoryInventory();
  private final StockFollower items = new StockFollower(inventory);
  private final TitleFollower titles = new TitleFollower(inventory);

  @Test
  void theItemsOfARecordAreUnderstood() {
    items.handle(List.of(sample(StockFollower.REVISED)));
    var item = inventory.withBarcode(SCANNED).getFirst();

    assertThat(item.key().value()).isEqualTo("CN-110000|01100200345678");
    assertThat(item.type()).isEqualTo(ItemType.BOOK);
    assertThat(item.title()).isEqualTo("红楼梦");
    assertThat(item.author()).isEqualTo("曹雪芹");
    assertThat(item.callNumber()).isEqualTo("I242.4/230");
    assertThat(item.reference()).isFalse();
  }

  @Test
  void aWithdrawnRecordTakesItsItemsWithIt() {
    items.handle(List.of(sample(StockFollower.REVISED), sample(StockFollower.WITHDRAWN)));

    assertThat(inventory.withBarcode(SCANNED).getFirst().withdrawn()).isTrue();
  }

  @Test
  void aTitleIsUnderstoodThroughAllItsChanges() {
    items.handle(List.of(sample(StockFollower.REVISED)));
    titles.handle(
        List.of(
            sample(TitleFollower.DERIVED),
            sample(TitleFollower.MERGED),
            sample("org.smartlibrary.federation.cluster-progress.v1")));

    assertThat(inventory.titleOf(new RecordKey(new Isil("CN-110000"), "012008000123")))
        .contains(new UnionId("u7k3q9x2m4p8"));
    assertThat(inventory.copies(new UnionId("u2b8d4f6h1j5")))
        .extracting(copy -> copy.key().barcode())
        .containsExactly(SCANNED);
    titles.handle(List.of(sample(TitleFollower.DISSOLVED)));
    assertThat(inventory.copies(new UnionId("u2b8d4f6h1j5"))).isEmpty();
  }

  private static IncomingEvent sample(String type) {
    return new IncomingEvent(
        "t",
        0,
        0,
        "k",
        "id",
        type,
        Instant.EPOCH,
        new RecordHeaders(),
        Contracts.sample(type).getBytes(UTF_8));
  }
}
