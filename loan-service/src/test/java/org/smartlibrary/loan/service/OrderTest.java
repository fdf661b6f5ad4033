package org.smartlibrary.loan.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Books to the door, as the reader, the library that packs, and the courier meet them. */
@WithLoanService
class OrderTest {

  private static final String STREET = "麓山南路无人知晓九号";

  private final LoanService service;
  private final Desks desks;
  private final Isil library;
  private final String login = UUID.randomUUID().toString();
  private final String copy = "OR-" + login.substring(0, 8);

  OrderTest(
      @Autowired LoanService service,
      @Autowired EventPublisher events,
      @Autowired Stock stock,
      @Autowired Enrolments enrolments) {
    this.service = service;
    this.desks = new Desks(service, events, stock, enrolments);
    this.library = desks.newLibrary();
  }

  @BeforeEach
  void aReaderAndACopy() {
    var _ = desks.newReader(library, login);
    desks.newCopies(library, copy);
  }

  @Test
  void whatWasOrderedIsPackedShippedDeliveredAndComesBack() {
    var order = placed("key-1");
    assertThat(json(place("key-1")).path("id")).isEqualTo(order.path("id"));
    String parcel = parcel(order);

    assertThat(parcelState(move(order, parcel, "picked"))).isEqualTo("PICKED");
    assertThat(json(desks.get("/api/readers/me/account", me())).path("loanCount").asInt())
        .isEqualTo(1);
    assertThat(parcelState(move(order, parcel, "shipped"))).isEqualTo("SHIPPED");
    assertThat(told(signed(event(parcel, "DELIVERED", "e-1")))).isEqualTo(200);
    assertThat(told(signed(event(parcel, "DELIVERED", "e-1")))).isEqualTo(200);
    assertThat(parcelState(shown(order))).isEqualTo("DELIVERED");
    assertThat(parcelState(move(order, parcel, "returned"))).isEqualTo("RETURNED");
    assertThat(json(desks.get("/api/readers/me/account", me())).path("loanCount").asInt()).isZero();
  }

  @Test
  void aReaderSendsAParcelBackAndTheCourierGoesOnWithIt() {
    var order = placed("key-5");
    String parcel = parcel(order);
    String path = "/api/orders/%s/parcels/%s/return".formatted(order.path("id").asString(), parcel);
    var courier = Map.of("by", "COURIER");
    var early = desks.post(path, me(), courier);
    assertThat(early.statusCode()).as(early.body()).isEqualTo(409);
    assertThat(early.body()).contains("/problems/order-not-now", "\"help\"");
    for (String move : List.of("picked", "shipped", "delivered")) {
      move(order, parcel, move);
    }

    assertThat(desks.post(path, me(), Map.of("by", "LOCKER")).body()).contains("/library", "/code");
    assertThat(desks.post(path, TestTokens.reader("somebody-else"), courier).statusCode())
        .isEqualTo(404);
    var begun = json(desks.post(path, me(), courier));
    assertThat(begun.at("/parcels/0/back/by").asString()).isEqualTo("COURIER");
    assertThat(begun.at("/parcels/0/back/tracking").asString()).startsWith("SIM-");
    assertThat(desks.post(path, me(), courier).statusCode()).isEqualTo(200);
    var otherwise = desks.post(path, me(), Map.of("by", "BRANCH", "library", library.value()));
    assertThat(otherwise.body()).contains("/problems/order-return-begun");

    assertThat(told(signed(event(parcel, "RETURN_COLLECTED", "e-5")))).isEqualTo(200);
    assertThat(parcelState(shown(order))).isEqualTo("RETURNING");
    assertThat(json(desks.get("/api/readers/me/account", me())).at("/fees/1/about").asString())
        .isEqualTo("Return of parcel " + parcel);
    assertThat(parcelState(move(order, parcel, "returned"))).isEqualTo("RETURNED");
  }

  @Test
  void aReaderKnowsTheFeeAndTheLimitsBeforeOrderingAnything() {
    var items = List.of(Map.of("item", library + "|" + copy));
    var told = desks.post("/api/orders/estimate", me(), Map.of("items", items));
    assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    var estimate = json(told);
    assertThat(estimate.path("parcels").path(0).path("library").asString())
        .isEqualTo(library.value());
    assertThat(estimate.path("limits").path("parcelItems").asInt()).isEqualTo(8);
    var order = placed("key-estimate");
    assertThat(estimate.path("parcels").path(0).path("readerPays"))
        .isEqualTo(order.path("parcels").path(0).path("readerPays"));

    var toABranch = Map.of("items", items, "kind", "BRANCH");
    assertThat(desks.post("/api/orders/estimate", me(), toABranch).body())
        .contains("NOT_AVAILABLE");
    assertThat(desks.post("/api/orders/estimate", me(), Map.of("items", List.of(Map.of()))).body())
        .contains("/items/0");
  }

  @Test
  void whatTheCourierDidNotSignIsNotHeard() {
    var order = placed("key-2");
    String parcel = parcel(order);
    move(order, parcel, "picked");
    move(order, parcel, "shipped");
    var body = event(parcel, "DELIVERED", "forged");
    long now = Instant.now().getEpochSecond();

    assertThat(told(new Letter(body, now, "sha256=" + "0".repeat(64)))).isEqualTo(401);
    assertThat(told(new Letter(body, now, signature(now - 7200, body)))).isEqualTo(401);
    assertThat(told(new Letter(body, now - 7200, signature(now - 7200, body)))).isEqualTo(401);
    assertThat(told(new Letter(body.replace("forged", "changed"), now, signature(now, body))))
        .isEqualTo(401);
    assertThat(parcelState(shown(order))).isEqualTo("SHIPPED");
  }

  @Test
  void anAddressIsSeenByNobodyWhoDoesNotNeedIt() {
    var order = placed("key-3");
    String path = "/api/orders/" + order.path("id").asString();
    assertThat(desks.get(path, me()).body()).contains(STREET);
    assertThat(desks.get(path, TestTokens.librarian("CN-ELSEWHERE")).statusCode()).isEqualTo(404);
    assertThat(desks.get(path, TestTokens.reader("somebody-else")).statusCode()).isEqualTo(404);
    for (var topic : List.of("loan.activity", "loan.item")) {
      try (var heard = new Heard(topic)) {
        assertThat(heard.poll()).noneMatch(event -> event.data().contains(STREET));
      }
    }
  }

  @Test
  void whatIsMissingInAnOrderIsNamedAllAtOnceWithoutSayingTheAddressAgain() {
    var refused =
        desks.post(
            "/api/orders",
            me(),
            Map.of(
                "items",
                List.of(Map.of()),
                "destination",
                Map.of("kind", "HOME", "address", Map.of("street", STREET))));
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains("/items/0", "/destination/address/name", "/destination/address/phone")
        .doesNotContain(STREET);
  }

  private JsonNode placed(String key) {
    var answer = place(key);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  private HttpResponse<String> place(String key) {
    var address =
        Map.of(
            "name", "王小明",
            "phone", "13800000000",
            "street", STREET,
            "city", "长沙",
            "postcode", "410012");
    var basket =
        Map.of(
            "items",
            List.of(Map.of("item", library + "|" + copy)),
            "destination",
            Map.of("kind", "HOME", "address", address));
    return desks.post("/api/orders", me(), basket, "Idempotency-Key", key);
  }

  private JsonNode move(JsonNode order, String parcel, String move) {
    var path = "/api/orders/%s/parcels/%s/%s".formatted(order.path("id").asString(), parcel, move);
    var answer = desks.post(path, TestTokens.librarian(library.value()), Map.of());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return json(answer);
  }

  private JsonNode shown(JsonNode order) {
    return json(desks.get("/api/orders/" + order.path("id").asString(), me()));
  }

  private static String parcel(JsonNode order) {
    return order.path("parcels").path(0).path("id").asString();
  }

  private static String parcelState(JsonNode order) {
    return order.path("parcels").path(0).path("state").asString();
  }

  private String me() {
    return TestTokens.reader(login);
  }

  /** What a courier sends. */
  private record Letter(String body, long timestamp, String signature) {}

  private static String event(String parcel, String kind, String id) {
    return """
        {"id":"%s","parcel":"%s","kind":"%s","at":"%s"}"""
        .formatted(id, parcel, kind, Instant.now());
  }

  private static Letter signed(String body) {
    long now = Instant.now().getEpochSecond();
    return new Letter(body, now, signature(now, body));
  }

  private static String signature(long seconds, String body) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(WithLoanService.COURIERS_SECRET.getBytes(UTF_8), "HmacSHA256"));
      return "sha256="
          + HexFormat.of().formatHex(mac.doFinal((seconds + "." + body).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private int told(Letter letter) {
    var request =
        java.net.http.HttpRequest.newBuilder(service.uri("/api/couriers/simulated/events"))
            .header("Content-Type", "application/json")
            .header("X-Courier-Timestamp", "" + letter.timestamp())
            .header("X-Courier-Signature", letter.signature())
            .POST(BodyPublishers.ofString(letter.body()));
    return service.send(request).statusCode();
  }
}
