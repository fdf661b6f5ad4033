package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.Contracts;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Mistakes at the desk are undone over HTTP, and what is told of that. */
@WithLoanService
class MistakeTest {

  private final Desks desks;
  private final Isil county;
  private final String staff;
  private final Reader wang;

  MistakeTest(@Autowired Desks desks) {
    this.desks = desks;
    this.county = desks.newLibrary();
    this.staff = librarian(county.value());
    this.wang = desks.newReader(county);
  }

  @Test
  void aMistakenCheckInAndAMistakenCheckOutAreUndoneAndTold() {
    desks.newCopies(county, "UN-1");
    var lent = json(ok(201, desks.lend(staff, wang, "UN-1", county)));
    ok(200, desks.giveBack(staff, "UN-1", county));
    var path = "/api/returns/" + lent.path("id").asString() + "/undo";
    var again = ok(200, desks.post(path, staff, Map.of(), "Idempotency-Key", "undo-1"));
    assertThat(json(again).path("due")).isEqualTo(lent.path("due"));
    assertThat(ok(200, desks.post(path, staff, Map.of(), "Idempotency-Key", "undo-1")).body())
        .isEqualTo(again.body());
    assertThat(type(ok(409, desks.post(path, staff, Map.of()))))
        .isEqualTo("/problems/loan-undo-overtaken");

    var loan = json(again).path("id").asString();
    var copy = json(ok(200, desks.post("/api/loans/" + loan + "/undo", staff, Map.of())));
    assertThat(copy.path("custody").asString()).isEqualTo("ON_SHELF");
    var account = "/api/readers/" + wang.id() + "/account";
    assertThat(json(desks.get(account, staff)).path("loanCount").asInt()).isZero();
    assertThat(json(desks.get(account + "/history", staff)).path("total").asInt()).isZero();
    theStory();
  }

  private void theStory() {
    try (var heard = new Heard("loan.activity")) {
      var story = heard.await(4, event -> event.data().contains(county.value()));
      story.forEach(event -> Contracts.assertValid(event.type(), event.data()));
      assertThat(story)
          .extracting(event -> event.type().replaceAll(".*loan\\.(.*)\\.v1", "$1"))
          .containsExactly("lent", "returned", "return-undone", "lending-undone");
      assertThat(story)
          .noneMatch(event -> (event.data() + event.headers()).contains(wang.id().value()));
    }
  }

  @Test
  void onlyTheLibraryWhoseMistakeItWasUndoesIt() {
    desks.newCopies(county, "UN-2");
    var loan = json(ok(201, desks.lend(staff, wang, "UN-2", county))).path("id").asString();
    var stranger = librarian(desks.newLibrary().value());
    ok(404, desks.post("/api/loans/" + loan + "/undo", stranger, Map.of()));
    ok(404, desks.post("/api/loans/" + loan + "/undo", TestTokens.reader("x"), Map.of()));
    ok(404, desks.post("/api/returns/" + loan + "/undo", staff, Map.of()));
    ok(200, desks.giveBack(staff, "UN-2", county));
    ok(404, desks.post("/api/returns/" + loan + "/undo", stranger, Map.of()));
    ok(404, desks.post("/api/returns/nothing/undo", staff, Map.of()));
    ok(200, desks.get("/problems/loan-undo-too-late", staff));
  }

  private static String type(HttpResponse<String> problem) {
    return json(problem).path("type").asString();
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as("%s", response.body()).isEqualTo(status);
    return response;
  }
}
