package org.smartlibrary.loan.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.delivery.CourierDesk.Heard;
import org.smartlibrary.loan.delivery.CourierEvent.Kind;

class CourierDeskTest {

  private static final Instant SENT = Instant.parse("2026-11-02T02:00:00Z");
  private static final byte[] BODY = "{\"id\":\"e1\"}".getBytes(UTF_8);

  private final Counter counter = new Counter(new InMemoryOrders());

  private Order shipped() {
    Order order = counter.order();
    counter.move(order, Move.PICK);
    counter.move(order, Move.SHIP);
    return order;
  }

  private Heard hear(Order order, String id, Kind kind) {
    return counter.courierDesk.hear(
        "van", new CourierEvent(id, counter.first(order).id(), kind, SENT));
  }

  @Test
  void aParcelIsDeliveredByTheCouriersWord() {
    Order order = shipped();
    assertThat(hear(order, "e1", Kind.OUT_FOR_DELIVERY)).isEqualTo(Heard.NOTED);
    assertThat(hear(order, "e2", Kind.DELIVERED)).isEqualTo(Heard.MOVED);
    assertThat(counter.first(order).state()).isEqualTo(ParcelState.DELIVERED);
  }

  @Test
  void anEventThatComesAgainIsKnown() {
    Order order = shipped();
    hear(order, "e2", Kind.DELIVERED);
    Order once = counter.now(order);
    assertThat(hear(order, "e2", Kind.DELIVERED)).isEqualTo(Heard.KNOWN);
    assertThat(hear(order, "e3", Kind.DELIVERED)).isEqualTo(Heard.NOTED);
    assertThat(counter.first(order)).isEqualTo(once.parcels().getFirst());
  }

  /** In every order and with repetitions the parcel ends where the furthest event brings it. */
  @Test
  void disorderEndsAsOrderDoes() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Order order = shipped();
      List<Kind> kinds =
          new ArrayList<>(
              List.of(
                  Kind.COLLECTED,
                  Kind.OUT_FOR_DELIVERY,
                  Kind.DELIVERED,
                  Kind.RETURN_COLLECTED,
                  Kind.DELIVERED,
                  Kind.COLLECTED));
      Collections.shuffle(kinds, random);
      for (int i = 0; i < kinds.size(); i++) {
        hear(order, kinds.get(i) + "-" + i % 4, kinds.get(i));
      }
      assertThat(counter.first(order).state()).isEqualTo(ParcelState.RETURNING);
    }
  }

  @Test
  void theCouriersWordMayBeFasterThanOurs() {
    Order order = counter.order();
    assertThat(hear(order, "e0", Kind.DELIVERED)).isEqualTo(Heard.NOT_THEIRS);
    counter.move(order, Move.PICK);
    assertThat(hear(order, "e1", Kind.COLLECTED)).isEqualTo(Heard.MOVED);
    assertThat(counter.first(order).state()).isEqualTo(ParcelState.SHIPPED);
    assertThat(counter.first(order).courier()).isEqualTo("van");
  }

  @Test
  void anotherCourierMovesNothing() {
    Order order = shipped();
    CourierEvent event = new CourierEvent("e1", counter.first(order).id(), Kind.DELIVERED, SENT);
    assertThat(counter.courierDesk.hear("rickshaw", event)).isEqualTo(Heard.NOT_THEIRS);
    CourierEvent nowhere =
        new CourierEvent(
            "e1", new ParcelId(OrderId.derivedFrom("x", "y"), 1), Kind.DELIVERED, SENT);
    assertThat(counter.courierDesk.hear("van", nowhere)).isEqualTo(Heard.NOT_THEIRS);
    assertThat(counter.first(order).state()).isEqualTo(ParcelState.SHIPPED);
  }

  @Test
  void aMissingParcelIsWrittenDownAndNobodyOwesAnything() {
    Order order = shipped();
    int charges = counter.till.charges.size();
    assertThat(hear(order, "e1", Kind.MISSING)).isEqualTo(Heard.NOTED);
    assertThat(counter.first(order).state()).isEqualTo(ParcelState.SHIPPED);
    assertThat(counter.desk.lost).isEmpty();
    assertThat(counter.till.charges).hasSize(charges);
    assertThat(counter.now(order).trail().getLast().what()).isEqualTo("MISSING");
  }

  @Test
  void aSignatureIsOfThisSecretThisTimeAndThisBody() {
    String good = CourierSignature.of("secret", SENT, BODY);
    assertThat(CourierSignature.matches(good, "secret", SENT, BODY)).isTrue();
    assertThat(CourierSignature.matches(good, "other", SENT, BODY)).isFalse();
    assertThat(CourierSignature.matches(good, "secret", SENT.plusSeconds(1), BODY)).isFalse();
    assertThat(CourierSignature.matches(good, "secret", SENT, "{}".getBytes(UTF_8))).isFalse();
    assertThat(CourierSignature.matches(good.substring(7), "secret", SENT, BODY)).isFalse();
    assertThat(CourierSignature.matches("", "secret", SENT, BODY)).isFalse();
  }

  /** Made by another program: openssl dgst -sha256 -hmac. */
  @Test
  void aSignatureIsWhatOtherProgramsMake() {
    assertThat(CourierSignature.of("secret", Instant.ofEpochSecond(1_700_000_000), BODY))
        .isEqualTo("sha256=46fc0b60e09563a94dea2fa3b7b63d83458dd87b30fac860dcbabac0df9bdbde");
  }

  @Test
  void onlyWhatWasSentJustNowIsHeard() {
    DeliverySettings settings = Counter.settings();
    assertThat(CourierDesk.isTimely(SENT, SENT.plusSeconds(300), settings)).isTrue();
    assertThat(CourierDesk.isTimely(SENT, SENT.plusSeconds(301), settings)).isFalse();
    assertThat(CourierDesk.isTimely(SENT, SENT.minusSeconds(300), settings)).isTrue();
    assertThat(CourierDesk.isTimely(SENT, SENT.minusSeconds(301), settings)).isFalse();
  }
}
