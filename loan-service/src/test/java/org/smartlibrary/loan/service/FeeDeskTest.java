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
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;

/** The till as clerks, readers and strangers meet it. */
@WithLoanService
class FeeDeskTest {

  private static final Instant CHARGED = Instant.parse("2026-11-25T04:00:00Z");

  private final LoanService service;
  private final Ledger ledger;
  private final Till till;
  private final Isil home;
  private final Isil lender;
  private final Isil stranger;
  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String fee = unique + "|OVERDUE";
  private final String path = "/api/fees/" + unique + "%7COVERDUE";

  FeeDeskTest(@Autowired LoanService service, @Autowired Ledger ledger, @Autowired Till till) {
    this.till = till;
    this.service = service;
    this.ledger = ledger;
    this.home = service.newLibrary();
    this.lender = service.newLibrary();
    this.stranger = service.newLibrary();
    service.put(
        "/api/readers/r-" + unique,
        librarian(home.value()),
        """
        {"card": "C-%1$s", "login": "l-%1$s", "name": "王小明", "home": "%2$s", "group": "ADULT"}
        """
            .formatted(unique, home));
    ledger.charge(
        new Charge(
            fee,
            new ReaderId("r-" + unique),
            lender,
            Charge.Cause.OVERDUE,
            Money.ofYuan("10"),
            "平凡的世界",
            CHARGED));
  }

  @Test
  void aPaymentIsBookedOnceHoweverOftenItIsSent() {
    var first = book("payments", "{\"amount\": \"4.00\"}", lender, "key-1");
    var again = book("payments", "{\"amount\": \"4.00\"}", lender, "key-1");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(json(first).path("owed").asString()).isEqualTo("6.00");
    assertThat(again.body()).isEqualTo(first.body());
    assertProblem(
        book("payments", "{\"amount\": \"5.00\"}", lender, "key-1"), 422, "fee-key-reused");
    assertThat(book("payments", "{\"amount\": \"6\"}", lender, "key-2").statusCode())
        .isEqualTo(201);
    assertThat(book("payments", "{\"amount\": \"4.00\"}", lender, "key-1").body())
        .isEqualTo(first.body());
    assertThat(ledger.owedBy(new ReaderId("r-" + unique))).isEqualTo(Money.ZERO);
  }

  @Test
  void nobodyPaysMoreThanIsOwedAndTheAnswerSaysHowMuchThatIs() {
    var refused = book("payments", "{\"amount\": \"10.01\"}", lender, "key-1");

    assertProblem(refused, 409, "fee-more-than-owed");
    assertThat(json(refused).path("owed").asString()).isEqualTo("10.00");
    assertThat(json(refused).path("rule").asString()).isEqualTo("MORE_THAN_OWED");
  }

  @Test
  void aMistakeIsTakenBackByACounterEntry() {
    book("payments", "{\"amount\": \"4\"}", lender, "key-1");
    var reversal = "{\"undoes\": \"%s\", \"reason\": \"wrong reader\"}".formatted(key("key-1"));

    var taken = book("reversals", reversal, lender, "key-2");

    assertThat(json(taken).path("owed").asString()).isEqualTo("10.00");
    assertProblem(book("reversals", reversal, lender, "key-3"), 409, "fee-reversed-already");
    assertProblem(
        book("reversals", reversal.replace("key-1", "key-9"), lender, "key-4"),
        409,
        "fee-nothing-to-reverse");
    var entries = json(service.get(path, librarian(lender.value()))).path("entries");
    assertThat(entries.size()).isEqualTo(3);
    assertThat(entries.path(2).path("kind").asString()).isEqualTo("REVERSAL");
  }

  @Test
  void readersPayWhereTheyBorrowedAndAtHomeAndOnlyTheLenderLetsThemOff() {
    var waiver = "{\"amount\": \"1\", \"reason\": \"hardship\"}";

    assertThat(book("payments", "{\"amount\": \"1\"}", home, "key-1").statusCode()).isEqualTo(201);
    assertProblem(book("payments", "{\"amount\": \"1\"}", stranger, "key-2"), 404, "fee-unknown");
    assertProblem(book("waivers", waiver, home, "key-3"), 404, "fee-unknown");
    assertThat(book("waivers", waiver, lender, "key-4").statusCode()).isEqualTo(201);
    assertThat(book("payments", "{\"amount\": \"1\"}", TestTokens.operator(), "key-5").statusCode())
        .isEqualTo(201);
    assertProblem(
        book("payments", "{\"amount\": \"1\"}", reader("l-" + unique), "key-6"),
        404,
        "fee-unknown");
  }

  @Test
  void aFormThatCannotBeBookedIsRefused() {
    assertProblem(book("payments", "{}", lender, "key-1"), 400, "fee-form");
    assertProblem(book("payments", "{\"amount\": \"0\"}", lender, "key-1"), 400, "fee-form");
    assertProblem(book("payments", "{\"amount\": \"-1\"}", lender, "key-1"), 400, "fee-form");
    assertThat(book("payments", "{\"amount\": \"1.005\"}", lender, "key-1").statusCode())
        .isEqualTo(400);
    assertProblem(book("waivers", "{\"amount\": \"1\"}", lender, "key-1"), 400, "fee-form");
    assertProblem(
        service.post(path + "/payments", librarian(lender.value()), "{\"amount\": \"1\"}"),
        400,
        "fee-key-missing");
    assertProblem(
        service.post(
            "/api/fees/nothing/payments",
            librarian(lender.value()),
            "{\"amount\": \"1\"}",
            "Idempotency-Key",
            key("key-1")),
        404,
        "fee-unknown");
  }

  @Test
  void aReaderSeesTheOwnFeesAndNobodyElses() {
    var own = reader("l-" + unique);

    assertThat(total("/api/readers/me/fees?open=true", own)).isEqualTo(1);
    assertThat(total("/api/readers/me/fees?open=false", own)).isZero();
    assertThat(total("/api/fees?reader=me", own)).isEqualTo(1);
    assertThat(service.get(path, own).statusCode()).isEqualTo(200);
    var other = reader("somebody-else");
    assertThat(service.get(path, other).statusCode()).isEqualTo(404);
    assertThat(service.get("/api/readers/r-" + unique + "/fees", other).statusCode())
        .isEqualTo(404);
    assertThat(service.get("/api/fees?library=" + lender, own).statusCode()).isEqualTo(403);
    assertThat(service.send(HttpRequest.newBuilder(service.uri(path))).statusCode()).isEqualTo(401);
  }

  @Test
  void theStaffOfALibraryChargeAnyReaderByHandOnce() {
    var first = charge("DAMAGED", "12.50", "key-1", lender);
    assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
    assertThat(json(first).path("owed").asString()).isEqualTo("12.50");
    assertThat(charge("DAMAGED", "12.50", "key-1", lender).body()).isEqualTo(first.body());
    assertProblem(charge("DAMAGED", "12.51", "key-1", lender), 422, "fee-key-reused");
    assertThat(charge("COPYING", "12.50", "key-1", home).statusCode()).isEqualTo(201);

    assertThat(total("/api/readers/me/fees?open=true", reader("l-" + unique))).isEqualTo(3);
    assertThat(total("/api/fees?library=" + lender, librarian(lender.value()))).isEqualTo(2);
    var account = json(service.get("/api/readers/me/account", reader("l-" + unique)));
    assertThat(account.path("owed").asString()).isEqualTo("35.00");
    assertThat(account.toString()).contains("水渍");
    var found = service.send(service.request(location(first), librarian(lender.value())).GET());
    assertThat(json(found).path("cause").asString()).isEqualTo("DAMAGED");
    var csv =
        service.send(
            HttpRequest.newBuilder(service.uri("/api/fees?library=" + lender))
                .header("Authorization", TestTokens.bearer(librarian(lender.value())))
                .header("Accept", "text/csv"));
    assertThat(csv.body()).contains("DAMAGED").doesNotContain("水渍", "r-" + unique);
  }

  @Test
  void whatIsChargedByHandIsOfTheOwnLibraryAndOfACauseThatNoRuleCharges() {
    assertProblem(charge("OVERDUE", "1", "key-1", lender), 400, "fee-form");
    assertProblem(charge("DAMAGED", "0", "key-1", lender), 400, "fee-form");
    assertProblem(charge("DAMAGED", "1000000.01", "key-1", lender), 400, "fee-form");
    assertProblem(charge("DAMAGED", "1", " no", lender), 400, "fee-key-missing");
    var body = chargeBody("DAMAGED", "1", lender);
    assertThat(
            service
                .post("/api/fees", librarian(stranger.value()), body, "Idempotency-Key", "key-0001")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            service
                .post("/api/fees", reader("l-" + unique), body, "Idempotency-Key", "key-0001")
                .statusCode())
        .isEqualTo(403);
    assertProblem(
        service.post(
            "/api/fees",
            librarian(lender.value()),
            body.replace("r-" + unique, "r-nobody"),
            "Idempotency-Key",
            "key-0001"),
        404,
        "reader-unknown");
  }

  @Test
  void whatIsToBeGivenBackIsHandedOutByTheLibraryThatCharged() {
    book("payments", "{\"amount\": \"4\"}", lender, "key-1");
    assertProblem(
        book("refunds", "{\"amount\": \"4\"}", lender, "key-2"), 409, "fee-more-than-credit");
    till.forgive(fee, lender, "found", CHARGED);
    till.giveBack(fee, lender, "found", CHARGED);
    var account = json(service.get("/api/readers/me/account", reader("l-" + unique)));
    assertThat(account.path("credit").asString()).isEqualTo("4.00");
    assertThat(account.path("owed").asString()).isEqualTo("0.00");

    assertProblem(book("refunds", "{\"amount\": \"4\"}", home, "key-3"), 404, "fee-unknown");
    var handedOut = book("refunds", "{\"amount\": \"4\"}", lender, "key-4");
    assertThat(handedOut.statusCode()).as(handedOut.body()).isEqualTo(201);
    assertThat(json(handedOut).path("credit").asString()).isEqualTo("0.00");
    assertThat(json(handedOut).path("entry").path("kind").asString()).isEqualTo("REFUND");
    assertThat(service.get("/problems/fee-more-than-credit", reader("x")).statusCode())
        .isEqualTo(200);
  }

  private HttpResponse<String> charge(String cause, String amount, String key, Isil library) {
    return service.post(
        "/api/fees",
        librarian(library.value()),
        chargeBody(cause, amount, library),
        "Idempotency-Key",
        key(key));
  }

  private String chargeBody(String cause, String amount, Isil library) {
    return """
        {"reader": "r-%s", "library": "%s", "amount": "%s", "cause": "%s", "note": "水渍"}
        """
        .formatted(unique, library, amount, cause);
  }

  private static String location(HttpResponse<String> created) {
    return created.headers().firstValue("Location").orElseThrow();
  }

  @Test
  void whatIsBookedAndRegisteredIsCounted() {
    book("payments", "{\"amount\": \"1\"}", lender, "key-1");

    var figures = service.send(HttpRequest.newBuilder(service.uri("/actuator/prometheus"))).body();

    assertThat(figures)
        .containsPattern("loan_fees_charged_total\\{.*cause=\"overdue\"")
        .containsPattern("loan_fees_booked_total\\{.*kind=\"payment\"")
        .containsPattern("loan_registrations_total\\{.*outcome=\"created\"");
  }

  @Test
  void aLibrarySeesItsOwnFees() {
    assertThat(total("/api/fees", librarian(lender.value()))).isEqualTo(1);
    assertThat(total("/api/fees?open=false", librarian(lender.value()))).isZero();
    assertThat(total("/api/fees", librarian(stranger.value()))).isZero();
    assertThat(total("/api/fees?reader=r-" + unique, librarian(home.value()))).isEqualTo(1);
    assertThat(service.get("/api/fees?library=" + lender, librarian(stranger.value())).statusCode())
        .isEqualTo(403);
    assertThat(
            service.get("/api/fees?reader=r-" + unique, librarian(stranger.value())).statusCode())
        .isEqualTo(404);
    assertThat(service.get("/api/fees", TestTokens.operator()).statusCode()).isEqualTo(400);
  }

  @Test
  void theBookkeepingHasEveryBookingAndNoReader() {
    book("payments", "{\"amount\": \"4\"}", lender, "key-1");
    book("waivers", "{\"amount\": \"1\", \"reason\": \"王小明 is ill\"}", lender, "key-2");

    var csv = export("", lender);

    assertThat(csv.body().lines())
        .hasSize(4)
        .startsWith("fee,library,cause,at,kind,amount,left,desk")
        .contains(
            "%s,%s,OVERDUE,2026-11-25T04:00:00Z,CHARGE,10.00,10.00,%s"
                .formatted(fee, lender, lender));
    assertThat(csv.body())
        .contains("PAYMENT,-4.00,6.00", "WAIVER,-1.00,5.00")
        .doesNotContain("r-" + unique, "王小明", "平凡的世界", "C-" + unique);
    assertThat(export("?until=2026-11-25T05:00:00Z", lender).body().lines()).hasSize(2);
    assertThat(export("?from=2026-11-25T05:00:00Z", lender).body().lines()).hasSize(3);
    assertThat(export("", stranger).body().lines()).hasSize(1);
    assertThat(export("?library=" + lender, stranger).statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> export(String query, Isil staff) {
    return service.send(
        service.request("/api/fees" + query, librarian(staff.value()), "Accept", "text/csv"));
  }

  private HttpResponse<String> book(String what, String form, Isil staff, String key) {
    return book(what, form, librarian(staff.value()), key);
  }

  private HttpResponse<String> book(String what, String form, String token, String key) {
    return service.post(path + "/" + what, token, form, "Idempotency-Key", key(key));
  }

  private String key(String key) {
    return unique + key;
  }

  private int total(String list, String token) {
    var answer = service.get(list, token);
    assertThat(answer.statusCode()).isEqualTo(200);
    return json(answer).path("total").asInt();
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String type) {
    assertThat(answer.body()).contains("\"/problems/" + type + "\"");
    assertThat(answer.statusCode()).isEqualTo(status);
  }
}
