package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.Contracts;
import org.springframework.beans.factory.annotation.Autowired;

/** A copy's way over the desks of two libraries, and what is told of it. */
@WithLoanService
class DeskJourneyTest {

  private static final String ITEM = "org.smartlibrary.loan.item-changed.v1";
  private final Desks desks;

  DeskJourneyTest(@Autowired Desks desks) {
    this.desks = desks;
  }

  @Test
  void aCopyIsLentRenewedNotYetReturnedElsewhereAndComesHome() {
    var city = desks.newLibrary();
    var county = desks.newLibrary(city);
    var reader = desks.newReader(county);
    desks.newCopies(county, "J-1");
    var desk = librarian(county.value());

    var lent = ok(201, desks.lend(desk, reader, "J-1", county));
    var loan = json(lent).path("id").asString();
    assertThat(lent.headers().firstValue("Location")).contains("/api/loans/" + loan);
    assertThat(json(lent).path("title").asString()).isEqualTo("红楼梦");
    var early = desks.post("/api/loans/" + loan + "/renew", desk, Map.of());
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(json(early).path("rule").asString()).isEqualTo("NOTHING_GAINED");
    assertThat(json(early).path("counter").path("limit").asString()).isNotEmpty();
    assertThat(json(early).path("type").asString()).isEqualTo("/problems/loan-nothing-gained");

    var listed = json(ok(200, desks.get("/api/loans?library=" + county, desk)));
    assertThat(listed.path("items").get(0).path("id").asString()).isEqualTo(loan);
    assertThat(
            json(desks.get("/api/loans?overdue=true&library=" + county, desk))
                .path("total")
                .asInt())
        .isZero();

    var returned = json(ok(200, desks.giveBack(librarian(city.value()), "J-1", city)));
    assertThat(returned.path("copy").path("custody").asString()).isEqualTo("IN_TRANSIT");
    assertThat(returned.path("loan").asString()).isEqualTo(loan);
    var transit = returned.path("copy").path("transit").asString();
    var onItsWay = json(ok(200, desks.get("/api/transits?to=" + county, desk)));
    assertThat(onItsWay.path("items").get(0).path("transit").asString()).isEqualTo(transit);
    ok(200, desks.post("/api/transits/" + transit + "/sent", librarian(city.value()), Map.of()));
    var home = json(ok(200, desks.post("/api/transits/" + transit + "/received", desk, Map.of())));
    assertThat(home.path("custody").asString()).isEqualTo("ON_SHELF");
    assertThat(json(ok(200, desks.get("/api/loans/" + loan, desk))).path("ending").asString())
        .isEqualTo("RETURNED");
    var items = json(ok(200, desks.get("/api/desk/items?barcode=J-1&at=" + county, desk)));
    assertThat(items.get(0).path("version").asInt()).isEqualTo(6);
    theItemsStory(county.value());
    theLoansStory(county.value(), reader.id().value());
  }

  private static void theItemsStory(String county) {
    try (var heard = new Heard("loan.item")) {
      var story = heard.await(4, event -> event.key().equals(county + "|J-1"));
      story.forEach(event -> Contracts.assertValid(ITEM, event.data()));
      assertThat(story)
          .extracting(event -> event.data().replaceAll(".*\"status\":\"([A-Z_]+)\".*", "$1"))
          .containsExactly("ON_LOAN", "IN_TRANSIT", "IN_TRANSIT", "AVAILABLE");
    }
  }

  /** Neither the reader nor the copy is named. */
  private static void theLoansStory(String county, String reader) {
    try (var heard = new Heard("loan.activity")) {
      var story = heard.await(2, event -> event.data().contains(county));
      story.forEach(event -> Contracts.assertValid(event.type(), event.data()));
      assertThat(story)
          .extracting(Heard.Event::type)
          .containsExactly("org.smartlibrary.loan.lent.v1", "org.smartlibrary.loan.returned.v1");
      assertThat(story)
          .noneMatch(event -> (event.data() + event.headers() + event.key()).contains(reader))
          .noneMatch(event -> (event.data() + event.headers() + event.key()).contains("J-1"));
    }
  }

  @Test
  void aRepeatedRequestIsAnsweredTheSameAndAnotherUnderItsKeyIsRefused() {
    var library = desks.newLibrary();
    var reader = desks.newReader(library);
    desks.newCopies(library, "K-1", "K-2");
    var desk = librarian(library.value());
    var body = Map.of("reader", reader.card().value(), "barcode", "K-1", "at", library.value());
    var first = ok(201, desks.post("/api/loans", desk, body, "Idempotency-Key", "key-1"));
    var again = ok(201, desks.post("/api/loans", desk, body, "Idempotency-Key", "key-1"));
    assertThat(json(again)).isEqualTo(json(first));

    var other = Map.of("reader", reader.card().value(), "barcode", "K-2", "at", library.value());
    var refused = ok(422, desks.post("/api/loans", desk, other, "Idempotency-Key", "key-1"));
    assertThat(json(refused).path("type").asString()).isEqualTo("/problems/loan-key-reused");
  }

  @Test
  void whatIsMissingOrUnknownIsNamed() {
    var library = desks.newLibrary();
    desks.newCopies(library, "M-1");
    var desk = librarian(library.value());
    var reader = desks.newReader(library);
    var missing = ok(400, desks.post("/api/loans", desk, Map.of("at", library.value())));
    assertThat(json(missing).path("errors").get(0).path("pointer").asString())
        .isEqualTo("/barcode");
    var unknown = ok(404, desks.lend(desk, reader, "nothing", library));
    assertThat(json(unknown).path("rule").asString()).isEqualTo("UNKNOWN_ITEM");
    var nobody =
        ok(
            404,
            desks.post(
                "/api/loans",
                desk,
                Map.of("reader", "no-such-card", "barcode", "M-1", "at", library.value())));
    assertThat(json(nobody).path("rule").asString()).isEqualTo("UNKNOWN_READER");
    var page = desks.get("/problems/loan-limit-reached", desk);
    assertThat(page.statusCode()).isEqualTo(200);
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as("%s", response.body()).isEqualTo(status);
    return response;
  }
}
