package org.smartlibrary.loan.hold.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.hold.Belonging;
import org.smartlibrary.loan.hold.Hold;
import org.smartlibrary.loan.hold.HoldActivity;
import org.smartlibrary.loan.hold.HoldRequest;
import org.smartlibrary.loan.hold.Step;
import org.smartlibrary.loan.hold.Wish;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.event.WrittenEvent;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.Contracts;

/** What is told of holds keeps what was promised, and names no reader. */
class HoldPromisesTest {

  private static final Instant NOW = Instant.parse("2026-11-26T01:02:03Z");
  private static final String PSEUDONYM = "3f9c0a5be1d74c62a8e0b1c2d3e4f506";
  private static final Isil LIBRARY = new Isil("CN-430121");
  private static final ItemKey ITEM = new ItemKey(LIBRARY, new Barcode("secret-barcode"));

  private final ActivityEvents events = new ActivityEvents((_, _) -> PSEUDONYM);

  @Test
  void everythingToldKeepsItsSchema() {
    for (var wish : List.<Wish>of(new Wish.Title(new UnionId("T1")), new Wish.Copy(ITEM))) {
      assertKept(ActivityEvents.PLACED, wish, new HoldActivity.Placed());
      assertKept(ActivityEvents.READY, wish, new HoldActivity.Ready(ITEM));
      for (var outcome : HoldActivity.Outcome.values()) {
        assertKept(ActivityEvents.ENDED, wish, new HoldActivity.Ended(outcome, ITEM));
        assertKept(ActivityEvents.ENDED, wish, new HoldActivity.Ended(outcome, null));
      }
    }
  }

  private void assertKept(String type, Wish wish, HoldActivity told) {
    var event = events.written(new Step(hold(wish), List.of(told))).getFirst();
    assertThat(event.type()).isEqualTo(type);
    assertThat(event.topic()).isEqualTo("loan.activity");
    assertThat(event.key()).isEqualTo(PSEUDONYM);
    var data =
        new String(WrittenEvent.of(event, null).data(), java.nio.charset.StandardCharsets.UTF_8);
    Contracts.assertValid(type, data);
    assertThat(data).doesNotContain("a-reader", "secret-barcode", "h-1");
  }

  private static Hold hold(Wish wish) {
    return Hold.asked(
        new HoldId("h-1"),
        new HoldRequest(new ReaderId("a-reader"), wish, LIBRARY, null),
        new Belonging(ReaderGroup.ADULT, LIBRARY),
        "红楼梦",
        wish,
        NOW,
        NOW.plus(Duration.ofDays(30)));
  }
}
