package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;

import java.net.http.HttpRequest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what at a desk, and who sees whose loans. */
@WithLoanService
class DeskSecurityTest {

  private final Desks desks;

  DeskSecurityTest(@Autowired Desks desks) {
    this.desks = desks;
  }

  @Test
  void withoutATokenNothingIsSeenOrDone() {
    for (var path : new String[] {"/api/loans", "/api/transits", "/api/desk/items?barcode=1"}) {
      assertThat(
              desks.service().send(HttpRequest.newBuilder(desks.service().uri(path))).statusCode())
          .isEqualTo(401);
    }
    assertThat(desks.get("/api/loans", TestTokens.expired()).statusCode()).isEqualTo(401);
    assertThat(desks.get("/api/loans", TestTokens.forged()).statusCode()).isEqualTo(401);
  }

  @Test
  void aDeskIsWorkedAtByItsOwnStaffAndThoseAboveIt() {
    var upper = desks.newLibrary();
    var lower = desks.newLibrary(upper);
    var reader = desks.newReader(lower);
    desks.newCopies(lower, "DS-1", "DS-2", "DS-3");

    assertThat(desks.lend(librarian(lower.value()), reader, "DS-1", lower).statusCode())
        .isEqualTo(201);
    assertThat(desks.lend(librarian(upper.value()), reader, "DS-2", lower).statusCode())
        .isEqualTo(201);
    assertThat(desks.lend(TestTokens.operator(), reader, "DS-3", lower).statusCode())
        .isEqualTo(201);
    assertThat(desks.giveBack(librarian(lower.value()), "DS-1", upper).statusCode()).isEqualTo(403);
    assertThat(desks.giveBack(TestTokens.reader(), "DS-1", lower).statusCode()).isEqualTo(403);
    assertThat(desks.lend(TestTokens.reader(), reader, "DS-1", lower).statusCode()).isEqualTo(403);
  }

  @Test
  void aReaderSeesAndRenewsTheOwnLoansAndOthersDoNotExist() {
    var library = desks.newLibrary();
    var me = desks.newReader(library, "reader-of-desk-security");
    var other = desks.newReader(library);
    desks.newCopies(library, "R-1", "R-2");
    var desk = librarian(library.value());
    var mine = json(desks.lend(desk, me, "R-1", library)).path("id").asString();
    var theirs = json(desks.lend(desk, other, "R-2", library)).path("id").asString();
    var token = TestTokens.reader("reader-of-desk-security");

    var list = json(desks.get("/api/loans", token));
    assertThat(list.path("total").asInt()).isEqualTo(1);
    assertThat(list.path("items").get(0).path("id").asString()).isEqualTo(mine);
    assertThat(desks.get("/api/loans/" + mine, token).statusCode()).isEqualTo(200);
    assertThat(desks.get("/api/loans/" + theirs, token).statusCode()).isEqualTo(404);
    assertThat(desks.get("/api/loans?reader=" + other.id(), token).statusCode()).isEqualTo(404);
    assertThat(desks.post("/api/loans/" + theirs + "/renew", token, Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(desks.post("/api/loans/" + mine + "/renew", token, Map.of()).statusCode())
        .isEqualTo(409);
    assertThat(desks.post("/api/loans/" + mine + "/lost", token, Map.of()).statusCode())
        .isGreaterThanOrEqualTo(400)
        .isLessThan(500);
  }

  @Test
  void listsAreForTheLibrarysOwnStaff() {
    var library = desks.newLibrary();
    var stranger = desks.newLibrary();

    assertThat(desks.get("/api/loans?library=" + library, librarian(stranger.value())).statusCode())
        .isEqualTo(403);
    assertThat(desks.get("/api/transits?to=" + library, librarian(stranger.value())).statusCode())
        .isEqualTo(403);
    assertThat(desks.get("/api/loans", librarian(library.value())).statusCode()).isEqualTo(400);
  }
}
