package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;
import static org.smartlibrary.startertest.TestTokens.reader;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.sip2.Unsettled;
import org.smartlibrary.starter.security.Isil;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever is erased is in no collection of the service any more, whatever they did. */
@WithLoanService
class ErasureTest {

  private final Desks desks;
  private final LoanService service;
  private final MongoDatabase database;
  private final Unsettled unsettled;
  private final Isil county;
  private final String staff;
  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String id = "gone-" + unique;
  private final String card = "CARD" + unique;
  private final String phone = "0915-" + Math.abs((long) unique.hashCode());
  private final String login = "login-" + unique;

  ErasureTest(
      @Autowired Desks desks,
      @Autowired LoanService service,
      @Autowired MongoDatabase database,
      @Autowired Unsettled unsettled) {
    this.unsettled = unsettled;
    this.desks = desks;
    this.service = service;
    this.database = database;
    this.county = desks.newLibrary();
    this.staff = librarian(county.value());
  }

  @Test
  void nothingIsLeftOfWhoeverBorrowedLostWaitedAndPaid() {
    enrol();
    desks.newCopies(county, "ER-1", "ER-2", "ER-3");
    borrowsAndReturns("ER-1");
    var lost = losesAndPays("ER-2");
    waitsAndCollects("ER-3");
    isBlockedChargedAndRefused();
    borrowsDigitally();
    leftAMachineWithABook();
    assertThat(traces()).isNotEmpty();

    var erased = service.delete("/api/readers/" + id, staff);
    assertThat(erased.statusCode()).as(erased.body()).isEqualTo(204);
    assertThat(traces()).isEmpty();

    var found = json(ok(200, desks.giveBack(staff, "ER-2", county)));
    assertThat(found.path("loan").asString()).isEqualTo(lost);
    assertThat(found.path("copy").path("custody").asString()).isEqualTo("ON_SHELF");
    var over = json(ok(200, desks.get("/api/loans/" + lost, staff)));
    assertThat(over.path("ending").asString()).isEqualTo("FOUND_AGAIN");
    assertThat(over.has("reader")).isFalse();
    assertThat(traces()).isEmpty();
  }

  private void enrol() {
    var form =
        """
        {"card": "%s", "login": "%s", "name": "欧阳%s", "home": "%s", "group": "ADULT",
         "phone": "%s", "pin": "2468"}
        """
            .formatted(card, login, unique, county, phone);
    ok(201, service.put("/api/readers/" + id, staff, form));
    var consent = "{\"keepsHistory\": true}";
    ok(200, service.put("/api/readers/" + id + "/history-consent", staff, consent));
  }

  private void borrowsAndReturns(String barcode) {
    lend(barcode);
    var returned = json(ok(200, desks.giveBack(staff, barcode, county))).path("loan").asString();
    var again = json(ok(200, desks.post("/api/returns/" + returned + "/undo", staff, Map.of())));
    ok(200, desks.giveBack(staff, barcode, county));
    assertThat(again.path("id").asString()).isNotEqualTo(returned);
    ok(200, desks.post("/api/loans/" + lend(barcode) + "/undo", staff, Map.of()));
  }

  private String losesAndPays(String barcode) {
    var loan = lend(barcode);
    ok(200, desks.post("/api/loans/" + loan + "/lost", staff, Map.of("at", county.value())));
    pay("/api/fees/" + loan + "%7CLOST", "29.80");
    return loan;
  }

  private void pay(String fee, String amount) {
    ok(201, keyed(fee + "/payments", Map.of("amount", amount)));
  }

  private void waitsAndCollects(String barcode) {
    var wish = Map.of("item", county + "|" + barcode, "pickup", county.value());
    var first = json(ok(201, desks.post("/api/holds", reader(login), wish))).path("id");
    ok(200, service.delete("/api/holds/" + first.asString(), reader(login)));
    ok(201, desks.post("/api/holds", reader(login), wish));
    ok(200, desks.giveBack(staff, barcode, county));
    lend(barcode);
    ok(200, desks.giveBack(staff, barcode, county));
  }

  private void isBlockedChargedAndRefused() {
    ok(200, desks.post("/api/readers/" + id + "/blocks", staff, Map.of("reason", "MISUSE")));
    var refused = Map.of("reader", card, "barcode", "ER-1", "at", county.value());
    ok(409, keyed("/api/loans", refused));
    var action =
        Map.of(
            "id", "a-" + unique,
            "kind", "LEND",
            "reader", card,
            "barcode", "ER-1",
            "recordedAt", "2026-11-26T01:02:03Z");
    ok(
        200,
        desks.post(
            "/api/desk/offline", staff, Map.of("at", county.value(), "actions", List.of(action))));
    var damage = Map.of("reader", id, "amount", "1.00", "cause", "DAMAGED", "note", "水渍");
    var fee = json(ok(201, keyed("/api/fees", damage))).path("id").asString();
    pay("/api/fees/" + fee.replace("|", "%7C"), "1.00");
  }

  private void borrowsDigitally() {
    var licence =
        """
        {"title": "T%s", "owner": "%s", "about": "红楼梦", "copies": 1, "days": 14, "shares": {}}
        """
            .formatted(unique, county);
    ok(200, service.put("/api/digital/licences/ER-" + unique, staff, licence));
    service.delete("/api/readers/" + id + "/blocks/MISUSE", staff);
    var form = Map.of("licence", "ER-" + unique);
    var lease = json(ok(201, desks.post("/api/digital/leases", reader(login), form)));
    var back = "/api/digital/leases/" + lease.path("id").asString() + "/return";
    ok(204, desks.post(back, reader(login), Map.of("token", lease.path("token").asLong())));
  }

  private void leftAMachineWithABook() {
    unsettled.add(
        new Unsettled.Deed(
            "deed-" + unique,
            new TerminalLogin("m-" + unique),
            county,
            "lend",
            card,
            "ER-9",
            Instant.parse("2026-11-26T01:02:03Z"),
            "LIMIT"));
  }

  private String lend(String barcode) {
    var form = Map.of("reader", card, "barcode", barcode, "at", county.value());
    return json(ok(201, keyed("/api/loans", form))).path("id").asString();
  }

  private HttpResponse<String> keyed(String path, Map<String, String> form) {
    return desks.post(path, staff, form, "Idempotency-Key", UUID.randomUUID().toString());
  }

  /** Every document of every collection that knows the reader. */
  private List<String> traces() {
    var traces = new ArrayList<String>();
    for (var name : database.listCollectionNames()) {
      for (Document document : database.getCollection(name).find()) {
        var text = document.toJson();
        if (List.of(id, card, login, "欧阳" + unique, phone).stream().anyMatch(text::contains)) {
          traces.add(name + " " + text);
        }
      }
    }
    return traces;
  }

  private static HttpResponse<String> ok(int status, HttpResponse<String> response) {
    assertThat(response.statusCode()).as("%s", response.body()).isEqualTo(status);
    return response;
  }
}
