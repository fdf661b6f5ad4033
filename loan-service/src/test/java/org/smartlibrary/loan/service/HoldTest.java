package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;
import static org.smartlibrary.startertest.TestTokens.reader;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.Contracts;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Holds as readers, desks and strangers meet them. */
@WithLoanService
class HoldTest {

  private final LoanService service;
  private final EventPublisher events;
  private final Stock stock;
  private final Desks desks;
  private final Isil county;
  private final Isil branch;
  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  HoldTest(
      @Autowired LoanService service,
      @Autowired EventPublisher events,
      @Autowired Stock stock,
      @Autowired Enrolments enrolments) {
    this.service = service;
    this.events = events;
    this.stock = stock;
    this.desks = new Desks(service, events, stock, enrolments);
    this.county = desks.newLibrary();
    this.branch = desks.newLibrary(county);
  }

  @Test
  void aCopyGoesFromItsShelfOverTheVanToTheReader() {
    desks.newCopies(county, "S-1");
    var reader = newReader("a");
    var placed = ok(201, place("a", "S-1", branch, "key-1"));
    assertThat(json(placed).path("state").asString()).isEqualTo("ALLOCATED");
    assertThat(ok(200, place("a", "S-1", branch, "key-1")).body()).contains(idOf(placed));
    assertProblem(place("a", "S-1", county, "key-1"), 422, "hold-key-reused");
    assertProblem(place("a", "S-1", branch, "key-2"), 409, "hold-already-waiting");

    var slip = only(desks.get("/api/holds/pull-list?at=" + county, staff(county)));
    assertThat(slip.path("item").asString()).isEqualTo(county + "|S-1");
    assertThat(slip.path("pickup").asString()).isEqualTo(branch.value());
    assertThat(slip.toString()).doesNotContain(reader.card().value(), reader.id().value());

    var scanned = json(ok(200, desks.giveBack(staff(county), "S-1", county)));
    var transit = scanned.path("copy").path("transit").asString();
    assertThat(
            only(desks.get("/api/holds/pull-list?at=" + county, staff(county)))
                .path("scanned")
                .asBoolean())
        .isTrue();
    ok(200, desks.post("/api/transits/" + transit + "/sent", staff(county), Map.of()));
    assertThat(state("a", placed)).isEqualTo("IN_TRANSIT");
    ok(200, desks.post("/api/transits/" + transit + "/received", staff(branch), Map.of()));
    assertThat(state("a", placed)).isEqualTo("READY");

    var waiting = only(desks.get("/api/holds/pickup-shelf?at=" + branch, staff(branch)));
    assertThat(waiting.path("card").asString()).isEqualTo(reader.card().value());
    assertThat(waiting.path("until").asString()).isNotEmpty();
    assertThat(desks.lend(staff(branch), newReader("b"), "S-1", branch).statusCode())
        .isEqualTo(409);
    ok(201, desks.lend(staff(branch), reader, "S-1", branch));
    assertThat(state("a", placed)).isEqualTo("FULFILLED");
    theHoldsStory(reader);
  }

  private void theHoldsStory(Reader reader) {
    try (var heard = new Heard("loan.activity")) {
      var story =
          heard.await(
              3, event -> event.data().contains(branch.value()) && event.type().contains("hold"));
      story.forEach(event -> Contracts.assertValid(event.type(), event.data()));
      assertThat(story)
          .extracting(Heard.Event::type)
          .containsExactly(
              "org.smartlibrary.loan.hold-placed.v1",
              "org.smartlibrary.loan.hold-ready.v1",
              "org.smartlibrary.loan.hold-ended.v1");
      assertThat(story)
          .noneMatch(
              event ->
                  (event.data() + event.headers() + event.key()).contains(reader.id().value()));
    }
  }

  @Test
  void aTitleIsAwaitedInOrderAndWhoIsSuspendedIsPassedOver() {
    desks.newCopies(county, "T-1");
    var title = title("T-1");
    ok(201, desks.lend(staff(county), newReader("x"), "T-1", county));
    newReader("a");
    newReader("b");
    var first = ok(201, placeTitle("a", title));
    var second = ok(201, placeTitle("b", title));
    assertThat(json(first).path("queue").path("place").asInt()).isEqualTo(1);
    assertThat(json(second).path("queue").path("place").asInt()).isEqualTo(2);
    assertThat(json(second).path("queue").path("expected").asString()).isNotEmpty();

    ok(200, service.put(hold(first) + "/suspend", own("a"), "{\"until\": \"2090-01-01\"}"));
    assertProblem(
        service.put(hold(first) + "/suspend", own("a"), "{\"until\": \"2020-01-01\"}"),
        409,
        "hold-last-day-over");
    ok(200, desks.giveBack(staff(county), "T-1", county));
    assertThat(state("a", first)).isEqualTo("WAITING");
    assertThat(state("b", second)).isEqualTo("READY");

    ok(200, service.put(hold(first) + "/resume", own("a"), "{}"));
    ok(200, service.delete(hold(second), own("b")));
    assertThat(state("b", second)).isEqualTo("CANCELLED");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(state("a", first)).isEqualTo("ALLOCATED"));
    var left = only(desks.get("/api/holds/expired-shelf?at=" + county, staff(county)));
    assertThat(left.path("hold").asString()).isEqualTo(idOf(second));
    ok(200, desks.post(hold(second) + "/off-shelf", staff(county), Map.of()));

    ok(200, desks.post(hold(first) + "/not-on-shelf", staff(county), Map.of()));
    assertThat(state("a", first)).isEqualTo("WAITING");
    assertProblem(
        desks.post(hold(first) + "/not-on-shelf", staff(county), Map.of()),
        409,
        "hold-not-to-be-fetched");
    ok(200, service.delete(hold(first), own("a")));
    ok(200, service.delete(hold(first), own("a")));
  }

  @Test
  void whoeverPullsSaysWhatIsMissingAndTheNextSlipSaysWhy() {
    desks.newCopies(county, "N-1", "N-2");
    var title = title("N-1");
    newReader("a");
    var placed = ok(201, placeTitle("a", title));
    var sought = only(desks.get("/api/holds/pull-list?at=" + county, staff(county)));
    assertThat(sought.has("insteadOf")).isFalse();
    var item = sought.path("item").asString();

    ok(200, desks.post(hold(placed) + "/not-on-shelf", staff(county), Map.of()));
    assertThat(state("a", placed)).isEqualTo("ALLOCATED");
    var next = only(desks.get("/api/holds/pull-list?at=" + county, staff(county)));
    assertThat(next.path("item").asString()).isNotEqualTo(item);
    assertThat(next.path("insteadOf").get(0).asString()).isEqualTo(item);
    var missing = only(desks.get("/api/desk/items/missing?at=" + county, staff(county)));
    assertThat(county + "|" + missing.path("barcode").asString()).isEqualTo(item);
  }

  @Test
  void whoBorrowsAnotherCopyWaitsNoMoreAndTheKeptOneGoesToTheNext() {
    desks.newCopies(county, "O-1", "O-2");
    var title = title("O-1");
    ok(201, desks.lend(staff(county), newReader("x"), "O-1", county));
    ok(201, desks.lend(staff(county), newReader("y"), "O-2", county));
    var reader = newReader("a");
    newReader("b");
    var first = ok(201, placeTitle("a", title));
    var second = ok(201, placeTitle("b", title));
    ok(200, service.put(hold(second) + "/suspend", own("b"), "{\"until\": \"2090-01-01\"}"));
    ok(200, desks.giveBack(staff(county), "O-1", county));
    assertThat(state("a", first)).isEqualTo("READY");
    ok(200, desks.giveBack(staff(county), "O-2", county));
    ok(200, service.put(hold(second) + "/resume", own("b"), "{}"));
    ok(200, service.delete(hold(second), own("b")));

    ok(201, desks.lend(staff(county), reader, "O-2", county));
    assertThat(state("a", first)).isEqualTo("FULFILLED");
    var kept = json(desks.get("/api/desk/items?barcode=O-1&at=" + county, staff(county))).get(0);
    assertThat(kept.path("custody").asString()).isEqualTo("ON_SHELF");
    var shelf = json(desks.get("/api/holds/pickup-shelf?at=" + county, staff(county)));
    assertThat(shelf.path("total").asInt()).isZero();
  }

  @Test
  void aHoldIsNobodyElsesAffair() {
    desks.newCopies(county, "P-1");
    var reader = newReader("a");
    newReader("b");
    var placed = ok(201, place("a", "P-1", branch, "key-1"));
    var stranger = desks.newLibrary();

    assertThat(service.get(hold(placed), own("b")).statusCode()).isEqualTo(404);
    assertThat(service.delete(hold(placed), own("b")).statusCode()).isEqualTo(404);
    assertThat(service.get(hold(placed), staff(stranger)).statusCode()).isEqualTo(404);
    assertThat(desks.post(hold(placed) + "/not-on-shelf", own("a"), Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(service.get("/api/holds/pull-list?at=" + county, own("a")).statusCode())
        .isEqualTo(403);
    assertThat(service.get("/api/holds/pickup-shelf?at=" + county, staff(stranger)).statusCode())
        .isEqualTo(403);
    assertThat(service.get("/api/holds?reader=" + reader.id(), own("b")).statusCode())
        .isEqualTo(404);
    assertThat(service.get("/api/holds?library=" + branch, staff(stranger)).statusCode())
        .isEqualTo(403);
    assertThat(service.send(HttpRequest.newBuilder(service.uri("/api/holds"))).statusCode())
        .isEqualTo(401);

    assertThat(only(service.get("/api/holds", own("a"))).path("id").asString())
        .isEqualTo(idOf(placed));
    assertThat(
            only(service.get("/api/holds?library=" + branch, staff(branch))).path("id").asString())
        .isEqualTo(idOf(placed));
    assertThat(json(service.get("/api/holds", own("b"))).path("total").asInt()).isZero();
    assertThat(json(service.get("/api/holds?state=READY", own("a"))).path("total").asInt())
        .isZero();
    assertThat(service.get(hold(placed), staff(county)).statusCode()).isEqualTo(200);
  }

  @Test
  void whatIsWrongIsNamed() {
    newReader("a");
    desks.newCopies(county, "W-1");
    var none = desks.post("/api/holds", own("a"), Map.of("pickup", county.value()));
    assertThat(ok(400, none).body()).contains("/title");
    assertThat(ok(400, desks.post("/api/holds", own("a"), Map.of("item", county + "|W-1"))).body())
        .contains("/pickup");
    assertProblem(place("a", "nothing", county, "k"), 404, "hold-unknown");
    assertProblem(place("a", "W-1", new Isil("CN-NONE"), "k"), 404, "unknown-library");
    assertProblem(place("a", "W-1", desks.newLibrary(), "k"), 409, "hold-no-copy-in-reach");
    assertThat(service.get("/problems/hold-limit-reached", own("a")).statusCode()).isEqualTo(200);
  }

  private Reader newReader(String who) {
    return desks.newReader(county, "login-" + unique + who);
  }

  private String own(String who) {
    return reader("login-" + unique + who);
  }

  private static String staff(Isil library) {
    return librarian(library.value());
  }

  private HttpResponse<String> place(String who, String barcode, Isil pickup, String key) {
    return desks.post(
        "/api/holds",
        own(who),
        Map.of("item", county + "|" + barcode, "pickup", pickup.value()),
        "Idempotency-Key",
        key);
  }

  private HttpResponse<String> placeTitle(String who, UnionId title) {
    return desks.post(
        "/api/holds", own(who), Map.of("title", title.value(), "pickup", county.value()));
  }

  /** The union makes a title of a copy's record. */
  private UnionId title(String barcode) {
    var record = stock.find(new ItemKey(county, new Barcode(barcode))).orElseThrow().record();
    var title = new UnionId("T" + unique);
    var holding = Map.of("isil", county.value(), "controlNumber", record.controlNumber());
    var data = Map.of("id", title.value(), "version", 1, "holdings", List.of(holding));
    var _ =
        events.send(
            new OutgoingEvent(
                "federation.cluster",
                title.value(),
                "org.smartlibrary.federation.cluster-derived.v1",
                Instant.now(),
                data));
    await().atMost(Duration.ofSeconds(30)).until(() -> !stock.copies(title).isEmpty());
    return title;
  }

  private static String idOf(HttpResponse<String> placed) {
    return json(placed).path("id").asString();
  }

  private static String hold(HttpResponse<String> placed) {
    return "/api/holds/" + idOf(placed);
  }

  private String state(String who, HttpResponse<String> placed) {
    return json(ok(200, service.get(hold(placed), own(who)))).path("state").asString();
  }

  private static JsonNode only(HttpResponse<String> list) {
    var page = json(ok(200, list));
    assertThat(page.path("total").asInt()).as(list.body()).isEqualTo(1);
    return page.path("items").get(0);
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as("%s", response.body()).isEqualTo(status);
    return response;
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
    assertThat(json(ok(status, answer)).path("type").asString()).isEqualTo("/problems/" + slug);
  }
}
