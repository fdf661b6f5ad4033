package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;
import static org.smartlibrary.startertest.TestTokens.reader;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** Readers as libraries, readers themselves and strangers meet them. */
@WithLoanService
class ReaderTest {

  private final LoanService service;
  private final Ledger ledger;
  private final Enrolments enrolments;
  private final Isil county;
  private final Isil branch;
  private final Isil stranger;
  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String id = "r-" + unique;

  ReaderTest(
      @Autowired LoanService service, @Autowired Ledger ledger, @Autowired Enrolments enrolments) {
    this.service = service;
    this.enrolments = enrolments;
    this.ledger = ledger;
    this.county = service.newLibrary();
    this.branch = service.newLibrary("BRANCH", county);
    this.stranger = service.newLibrary();
  }

  @Test
  void aLibraryRegistersReadersOfItsOwnAndOfThoseBelowIt() {
    var created = put(id, form("王小明", "1"), county);

    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Location")).contains("/api/readers/" + id);
    assertThat(created.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(put(id, form("王小明", "1"), branch).statusCode()).isEqualTo(200);
    var view = json(get(id, librarian(county.value())));
    assertThat(view.path("name").asString()).isEqualTo("王小明");
    assertThat(view.path("birthDate").asString()).isEqualTo("2001-02-03");
    assertThat(view.path("hasPin").asBoolean()).isTrue();
    assertThat(view.path("version").asInt()).isEqualTo(1);
    assertThat(view.toString()).doesNotContain("2468", "PBKDF2", "100000:");
  }

  @Test
  void whoDoesNotActForTheHomeFindsNoReader() {
    put(id, form("王小明", "1"), county);

    assertThat(get(id, librarian(stranger.value())).statusCode()).isEqualTo(404);
    assertThat(get(id, reader("somebody-else")).statusCode()).isEqualTo(404);
    assertProblem(put(id, form("王小明", "1"), stranger), 403, "reader-not-yours");
    assertProblem(
        put(id, form("王小明", "1").replace(branch.value(), stranger.value()), stranger),
        403,
        "reader-elsewhere");
    assertProblem(
        put(id, form("王小明", "1").replace(branch.value(), "CN-NONE"), county),
        422,
        "reader-home-unknown");
    assertThat(delete(id, stranger).statusCode()).isEqualTo(404);
    assertThat(block(id, "{\"reason\": \"MISUSE\"}", librarian(stranger.value())).statusCode())
        .isEqualTo(404);
  }

  @Test
  void withoutATokenNothingIsAnswered() {
    for (var path : new String[] {"/api/readers", "/api/readers/me", "/api/readers/" + id}) {
      var answer = service.send(HttpRequest.newBuilder(service.uri(path)));
      assertThat(answer.statusCode()).isEqualTo(401);
    }
    assertThat(service.get("/api/readers/me", TestTokens.forged()).statusCode()).isEqualTo(401);
    assertThat(service.get("/api/readers/me", TestTokens.expired()).statusCode()).isEqualTo(401);
  }

  @Test
  void aReaderSeesTheOwnEntryAndDecidesOnTheHistory() {
    put(id, form("王小明", "1"), county);
    var own = reader("login-" + unique);

    assertThat(json(service.get("/api/readers/me", own)).path("id").asString()).isEqualTo(id);
    var consented = service.put("/api/readers/me/history-consent", own, "{\"keepsHistory\": true}");
    assertThat(json(consented).path("keepsHistory").asBoolean()).isTrue();
    assertThat(json(consented).path("version").asInt()).isEqualTo(2);
    assertProblem(service.put("/api/readers/me/history-consent", own, "{}"), 400, "reader-form");
    assertThat(service.get("/api/readers/me", reader("nobody")).statusCode()).isEqualTo(404);
    assertThat(service.get("/api/readers", own).statusCode()).isIn(400, 403);
    assertThat(service.get("/api/readers?home=" + county, own).statusCode()).isEqualTo(403);
    assertThat(block(id, "{\"reason\": \"MISUSE\"}", own).statusCode()).isEqualTo(404);
    assertThat(service.delete("/api/readers/" + id, own).statusCode()).isEqualTo(404);
    assertProblem(service.put("/api/readers/" + id, own, form("国王", "1")), 403, "reader-not-yours");
  }

  @Test
  void aWriteOnAnOldVersionIsRefused() {
    put(id, form("王小明", "1"), county);

    assertThat(put(id, form("王大明", "1"), county, "If-Match", "\"7\"").statusCode()).isEqualTo(412);
    assertThat(put(id, form("王大明", "1"), county, "If-None-Match", "*").statusCode()).isEqualTo(412);
    assertThat(put(id, form("王大明", "1"), county, "If-Match", "\"1\"").statusCode()).isEqualTo(200);
    assertThat(put(id, form("王大明", "1"), stranger, "If-Match", "\"1\"").statusCode())
        .isEqualTo(403);
  }

  @Test
  void aLostCardIsReplacedAndRefusedFromThenOn() {
    put(id, form("王小明", "1"), county);
    put(id, form("王小明", "2"), county);
    var staff = librarian(county.value());

    assertThat(json(service.get("/api/readers?card=" + card("2"), staff)).path("total").asInt())
        .isEqualTo(1);
    assertProblem(service.get("/api/readers?card=" + card("1"), staff), 409, "reader-card-dead");
    assertProblem(put(id, form("王小明", "1"), county), 409, "reader-card-dead");
    assertThat(
            json(service.get("/api/readers?card=" + card("2"), librarian(stranger.value())))
                .path("total")
                .asInt())
        .isZero();
    assertProblem(put("other-" + unique, form("李四", "2"), county), 409, "reader-card-taken");
    assertProblem(put("other-" + unique, form("李四", "3"), county), 409, "reader-login-taken");
  }

  @Test
  void readersAreBlockedAndLetGoAgain() {
    put(id, form("王小明", "1"), county);
    var staff = librarian(county.value());

    var blocked = block(id, "{\"reason\": \"MISUSE\", \"until\": \"2030-01-01T00:00:00Z\"}", staff);

    assertThat(json(blocked).path("blocks").path(0).path("by").asString())
        .isEqualTo(county.value());
    assertThat(json(block(id, "{\"reason\": \"MISUSE\"}", staff)).path("blocks").size())
        .isEqualTo(1);
    var lifted = service.delete("/api/readers/" + id + "/blocks/MISUSE", staff);
    assertThat(json(lifted).path("blocks").size()).isZero();
    assertThat(block(id, "{\"reason\": \"MOOD\"}", staff).statusCode()).isEqualTo(400);
    assertProblem(block(id, "{}", staff), 400, "reader-form");
    assertThat(service.delete("/api/readers/" + id + "/blocks/MOOD", staff).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aBlockThatIsAskedForTwiceUnderOneKeyIsSetOnce() {
    put(id, form("王小明", "1"), county);
    var staff = librarian(county.value());
    var path = "/api/readers/" + id + "/blocks";
    var misuse = "{\"reason\": \"MISUSE\"}";
    var first = service.post(path, staff, misuse, "Idempotency-Key", "block-1");
    assertThat(service.post(path, staff, misuse, "Idempotency-Key", "block-1").body())
        .isEqualTo(first.body());
    service.delete(path + "/MISUSE", staff);
    var late = service.post(path, staff, misuse, "Idempotency-Key", "block-1");
    assertThat(json(late).path("blocks").size()).isZero();
    assertProblem(
        service.post(path, staff, "{\"reason\": \"OTHER\"}", "Idempotency-Key", "block-1"),
        422,
        "reader-key-reused");
  }

  @Test
  void whoeverOwesNothingCanBeForgotten() {
    put(id, form("王小明", "1"), county);
    var fee = "fee-" + unique;
    ledger.charge(
        new Charge(
            fee,
            new ReaderId(id),
            county,
            Charge.Cause.CARD,
            Money.ofYuan("5"),
            "读者证",
            Instant.parse("2026-11-25T04:00:00Z")));

    var tied = delete(id, county);
    assertProblem(tied, 409, "reader-still-tied");
    assertThat(json(tied).path("open").path(0).asString()).isEqualTo("¥5.00 is owed");
    service.post(
        "/api/fees/" + fee + "/waivers",
        librarian(county.value()),
        "{\"amount\": \"5\", \"reason\": \"gone away\"}",
        "Idempotency-Key",
        "key-" + unique);

    assertThat(delete(id, county).statusCode()).isEqualTo(204);
    assertThat(get(id, librarian(county.value())).statusCode()).isEqualTo(404);
    assertThat(delete(id, county).statusCode()).isEqualTo(404);
    assertThat(put(id, form("王小明", "1"), county).statusCode()).isEqualTo(201);
  }

  @Test
  void anErasureThatBrokeOffCanBeEndedByItsLibraryAndByNobodyElse() {
    put(id, form("王小明", "1"), county);
    assertThat(delete(id, county, "If-Match", "\"9\"").statusCode()).isEqualTo(412);
    enrolments.leave(enrolments.file(new ReaderId(id)).orElseThrow());

    assertThat(get(id, librarian(county.value())).statusCode()).isEqualTo(404);
    assertProblem(put(id, form("王小明", "1"), county), 409, "reader-being-erased");
    assertThat(delete(id, stranger).statusCode()).isEqualTo(404);
    assertThat(delete(id, county).statusCode()).isEqualTo(204);
    assertThat(put(id, form("王小明", "1"), county).statusCode()).isEqualTo(201);
  }

  @Test
  void aLibraryListsItsReadersByName() {
    put(id, form("王小明", "1"), county);
    var staff = librarian(branch.value());

    assertThat(json(service.get("/api/readers?q=%E7%8E%8B", staff)).path("total").asInt())
        .isEqualTo(1);
    assertThat(json(service.get("/api/readers?q=%E6%9D%8E", staff)).path("total").asInt()).isZero();
    assertThat(
            json(service.get("/api/readers?home=" + branch, librarian(county.value())))
                .path("total")
                .asInt())
        .isEqualTo(1);
    assertThat(service.get("/api/readers?home=" + branch, librarian(stranger.value())).statusCode())
        .isEqualTo(403);
    assertThat(service.get("/api/readers", TestTokens.operator()).statusCode()).isEqualTo(400);
  }

  @Test
  void everythingThatIsWrongWithAFormIsSaidAtOnceAndNoValueIsRepeated() {
    var answer =
        service.put(
            "/api/readers/" + id,
            librarian(county.value()),
            """
            {"card": "x y z", "name": " ", "home": "??", "group": "KING", "validThrough": "soon",
             "guardian": "a b", "phone": "secret", "email": "nowhere", "birthDate": "2001-02-30",
             "pin": "1"}
            """);

    assertProblem(answer, 400, "reader-form");
    assertThat(json(answer).path("errors").size()).isEqualTo(10);
    assertThat(answer.body()).doesNotContain("x y z", "secret", "nowhere");
  }

  private HttpResponse<String> put(String reader, String form, Isil staff, String... headers) {
    return service.put("/api/readers/" + reader, librarian(staff.value()), form, headers);
  }

  private HttpResponse<String> get(String reader, String token) {
    return service.get("/api/readers/" + reader, token);
  }

  private HttpResponse<String> delete(String reader, Isil staff, String... headers) {
    return service.delete("/api/readers/" + reader, librarian(staff.value()), headers);
  }

  private HttpResponse<String> block(String reader, String form, String token) {
    return service.post("/api/readers/" + reader + "/blocks", token, form);
  }

  private String card(String number) {
    return "CARD-" + unique + "-" + number;
  }

  private String form(String name, String card) {
    return """
        {"card": "%s", "login": "login-%s", "name": "%s", "home": "%s", "group": "STUDENT",
         "validThrough": "2030-12-31", "phone": "0915-6312345", "email": "wang@example.cn",
         "birthDate": "2001-02-03", "pin": "2468"}
        """
        .formatted(card(card), unique, name, branch);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.body()).contains("\"/problems/" + type + "\"");
    assertThat(answer.statusCode()).isEqualTo(status);
  }
}
