package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.Contracts;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** A copy that is not on its shelf, over HTTP and as it is told. */
@WithLoanService
class MissingCopyTest {

  private static final String ITEM = "org.smartlibrary.loan.item-changed.v1";

  private final Desks desks;
  private final Isil county;

  MissingCopyTest(@Autowired Desks desks) {
    this.desks = desks;
    this.county = desks.newLibrary();
  }

  @Test
  void whatIsMissingIsToldListedAndFoundAgain() {
    desks.newCopies(county, "MI-1");
    var missing = json(ok(200, say("missing", "MI-1", county)));
    assertThat(missing.path("custody").asString()).isEqualTo("MISSING");
    assertThat(missing.path("since").asString()).isNotEmpty();
    assertThat(json(ok(200, say("missing", "MI-1", county)))).isEqualTo(missing);
    assertThat(total()).isEqualTo(1);
    assertThat(item().path("custody").asString()).isEqualTo("MISSING");

    var found = json(ok(200, say("found", "MI-1", county)));
    assertThat(found.path("custody").asString()).isEqualTo("ON_SHELF");
    assertThat(total()).isZero();
    theStory();
  }

  private void theStory() {
    try (var heard = new Heard("loan.item")) {
      var story = heard.await(2, event -> event.key().equals(county + "|MI-1"));
      story.forEach(event -> Contracts.assertValid(ITEM, event.data()));
      assertThat(story)
          .extracting(event -> event.data().replaceAll(".*\"status\":\"([A-Z_]+)\".*", "$1"))
          .containsExactly("MISSING", "AVAILABLE");
    }
  }

  @Test
  void whatIsMissingIsLentToWhoeverBringsItToADesk() {
    desks.newCopies(county, "MI-2");
    ok(200, say("missing", "MI-2", county));

    ok(201, desks.lend(librarian(county.value()), desks.newReader(county), "MI-2", county));
    assertThat(json(ok(409, say("missing", "MI-2", county))).path("rule").asString())
        .isEqualTo("ON_LOAN_ALREADY");
  }

  @Test
  void onlyTheDeskWhereItShouldBeMissesIt() {
    desks.newCopies(county, "MI-3");
    var stranger = desks.newLibrary();
    var refused = json(ok(409, say("missing", "MI-3", stranger)));
    assertThat(refused.path("type").asString()).isEqualTo("/problems/loan-not-here");

    var body = Map.of("barcode", "MI-3", "at", county.value());
    var path = "/api/desk/items/missing";
    ok(403, desks.post(path, librarian(stranger.value()), body));
    ok(403, desks.post(path, TestTokens.reader("anybody"), body));
    ok(403, desks.get(path + "?at=" + county, librarian(stranger.value())));
  }

  private HttpResponse<String> say(String what, String barcode, Isil at) {
    return desks.post(
        "/api/desk/items/" + what,
        librarian(at.value()),
        Map.of("barcode", barcode, "at", at.value()));
  }

  private tools.jackson.databind.JsonNode item() {
    return json(desks.get("/api/desk/items?barcode=MI-1&at=" + county, librarian(county.value())))
        .get(0);
  }

  private int total() {
    return json(ok(200, desks.get("/api/desk/items/missing", librarian(county.value()))))
        .path("total")
        .asInt();
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as("%s", response.body()).isEqualTo(status);
    return response;
  }
}
