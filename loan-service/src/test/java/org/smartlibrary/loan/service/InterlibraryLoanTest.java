package org.smartlibrary.loan.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;
import static org.smartlibrary.startertest.TestTokens.librarySystem;
import static org.smartlibrary.startertest.TestTokens.operator;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.loan.interlending.iso18626.IsoFiles;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Inventory;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.TitleChange;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Interlibrary loan as libraries and agencies outside meet it. */
@WithLoanService
class InterlibraryLoanTest {

  private static final String REQUESTS = "/api/interlending/requests";
  private static final String SECRET = "a-secret-of-more-than-thirty-two-characters";

  private final LoanService service;
  private final Inventory stock;
  private final Isil province;
  private final Isil here;
  private final Isil there;
  private final UnionId title;
  private final Reader reader;

  InterlibraryLoanTest(
      @Autowired LoanService service, @Autowired Desks desks, @Autowired Inventory stock) {
    this.service = service;
    this.stock = stock;
    this.province = service.newLibrary("PROVINCIAL", null);
    this.here = service.newLibrary("COUNTY", province);
    this.there = service.newLibrary("COUNTY", province);
    this.title = title(there);
    this.reader = desks.newReader(here);
  }

  private UnionId title(Isil owner) {
    String name = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    RecordKey record = new RecordKey(owner, name);
    StockItem copy =
        new StockItem(
            new ItemKey(owner, new Barcode(name)),
            record,
            ItemType.BOOK,
            "红楼梦",
            "曹雪芹",
            null,
            null,
            null,
            null,
            false,
            false);
    stock.describe(List.of(new Description(record, 1, List.of(copy))));
    UnionId id = new UnionId("u" + name);
    stock.unite(List.of(new TitleChange.Unites(id, 1, List.of(record))));
    return id;
  }

  private String wish(String more) {
    return "{\"library\": \"%s\", \"title\": \"%s\"%s}".formatted(here, title, more);
  }

  private JsonNode asked(String... headers) {
    HttpResponse<String> answer =
        service.post(REQUESTS, librarian(here.value()), wish(readers()), headers);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return json(answer);
  }

  /** Of the copy that was put there with the title. */
  private String barcode() {
    return title.value().substring(1);
  }

  private JsonNode copy(Isil desk) {
    return json(service.get(
            "/api/desk/items?barcode=" + barcode() + "&at=" + desk, librarian(desk.value())))
        .path(0);
  }

  private String state(JsonNode request) {
    String path = REQUESTS + "/" + request.path("id").asString();
    return json(service.get(path, librarian(here.value()))).path("state").asString();
  }

  private JsonNode desk(String path, Isil at, String body) {
    HttpResponse<String> answer = service.post(path, librarian(at.value()), body);
    assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    return json(answer);
  }

  private String scanned(Isil at) {
    return "{\"barcode\": \"%s\", \"at\": \"%s\"}".formatted(barcode(), at);
  }

  @Test
  void theCopyGoesWithTheRequestAndTheRequestWithTheCopy() {
    JsonNode request = asked();
    answer(request, there, "\"answer\": \"SHIPPED\", \"item\": \"%s\"".formatted(barcode()));
    JsonNode way = copy(there);
    assertThat(way.path("custody").asString()).isEqualTo("IN_TRANSIT");
    assertThat(way.path("to").asString()).isEqualTo(here.value());
    assertThat(way.path("lentTo").asString()).isEqualTo(here.value());
    assertThat(way.toString()).doesNotContain(reader.id().value());

    step(request, "received", here);
    assertThat(copy(here).path("custody").asString()).isEqualTo("ON_HOLD_SHELF");
    String lend =
        "{\"reader\": \"%s\", \"barcode\": \"%s\", \"at\": \"%s\"}"
            .formatted(reader.card().value(), barcode(), here);
    JsonNode loan = desk("/api/loans", here, lend);
    assertThat(loan.path("due").asString()).isEqualTo(copy(here).path("lentUntil").asString());
    assertThat(state(request)).isEqualTo("ON_LOAN");
    assertThat(step(request, "lent", here).statusCode()).isEqualTo(200);

    Isil elsewhere = service.newLibrary("COUNTY", province);
    JsonNode back = desk("/api/returns", elsewhere, scanned(elsewhere)).path("copy");
    assertThat(back.path("to").asString()).isEqualTo(there.value());
    assertThat(state(request)).isEqualTo("RETURNED");
    desk("/api/transits/" + back.path("transit").asString() + "/received", there, "{}");
    assertThat(copy(there).path("custody").asString()).isEqualTo("ON_SHELF");
    assertThat(state(request)).isEqualTo("COMPLETED");
  }

  @Test
  void aCopyOfItIsDeliveredAndNothingComesBack() {
    JsonNode request =
        json(
            service.post(
                REQUESTS,
                librarian(here.value()),
                wish(", \"service\": \"COPY\", \"pages\": \"1-9\"")));
    String shipped = "\"answer\": \"SHIPPED\", \"item\": \"%s\"".formatted(barcode());
    assertThat(answer(request, there, shipped).body())
        .contains("/problems/interlending-not-asked-for");
    assertThat(copy(there).path("custody").asString()).isEqualTo("ON_SHELF");

    HttpResponse<String> copied =
        answer(request, there, "\"answer\": \"COPIED\", \"cost\": \"2.00\"");
    assertThat(json(copied).path("state").asString()).isEqualTo("COPY_COMPLETED");
    assertThat(step(request, "received", here).statusCode()).isEqualTo(200);
    assertThat(step(request, "returned", here).statusCode()).isEqualTo(409);
    String month = YearMonth.from(Instant.now().atZone(ZoneOffset.UTC)).toString();
    JsonNode lines =
        json(service.get("/api/interlending/settlements?month=" + month, librarian(here.value())));
    assertThat(lines.at("/0/received").asInt()).isEqualTo(1);
    assertThat(lines.at("/0/owed").asString()).isEqualTo("2.00");
  }

  private String readers() {
    return ", \"reader\": \"%s\"".formatted(reader.id());
  }

  private HttpResponse<String> answer(JsonNode request, Isil supplier, String body) {
    return service.post(
        REQUESTS + "/" + request.path("id").asString() + "/answers",
        librarian(supplier.value()),
        "{\"library\": \"%s\", %s}".formatted(supplier, body));
  }

  private HttpResponse<String> step(JsonNode request, String step, Isil by) {
    return service.post(
        REQUESTS + "/" + request.path("id").asString() + "/" + step, librarian(by.value()), "");
  }

  @Test
  void aCopyGoesFromOneLibraryToAnotherAndTheMonthIsSettled() {
    JsonNode request = asked();
    assertThat(request.path("state").asString()).isEqualTo("ASKED");
    assertThat(request.at("/rota/0/supplier").asString()).isEqualTo("ISIL:" + there);
    assertThat(request.at("/rota/0/reasons").size()).isEqualTo(5);

    assertThat(answer(request, there, "\"answer\": \"WILL_SUPPLY\"").statusCode()).isEqualTo(200);
    String shipped = "\"answer\": \"SHIPPED\", \"item\": \"%s\", \"cost\": \"8.50\"";
    assertThat(answer(request, there, shipped.formatted("nobodys-1")).body())
        .contains("/problems/interlending-desk-refuses", "UNKNOWN_ITEM");
    assertThat(answer(request, there, shipped.formatted(barcode())).statusCode()).isEqualTo(200);
    assertThat(answer(request, there, shipped.formatted(barcode())).statusCode()).isEqualTo(200);
    for (String step : List.of("received", "lent", "renew", "returned", "returned")) {
      HttpResponse<String> done = step(request, step, here);
      assertThat(done.statusCode()).as(step + done.body()).isEqualTo(200);
    }
    assertThat(json(answer(request, there, "\"answer\": \"COMPLETED\"")).path("state").asString())
        .isEqualTo("COMPLETED");

    String month = YearMonth.from(Instant.now().atZone(ZoneOffset.UTC)).toString();
    String path = "/api/interlending/settlements?month=" + month;
    JsonNode mine = json(service.get(path, librarian(here.value())));
    assertThat(mine.size()).isEqualTo(1);
    assertThat(mine.at("/0/received").asInt()).isEqualTo(1);
    assertThat(mine.at("/0/balance").asString()).isEqualTo("-8.50");
    assertThat(json(service.get(path, librarian(province.value()))).size()).isEqualTo(2);
    HttpResponse<String> csv =
        service.send(
            service
                .request(path + "&library=" + there, librarian(there.value()))
                .header("Accept", "text/csv"));
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body())
        .startsWith("library,partner,supplied,received,earned,owed,balance\r\n")
        .contains("ISIL:%s,ISIL:%s,1,0,8.50,0.00,8.50".formatted(there, here));
    assertThat(service.get("/api/interlending/settlements?month=soon", operator()).statusCode())
        .isEqualTo(400);
  }

  @Test
  void aSupplierNeverSeesWhoseWishItIs() {
    JsonNode request = asked();
    String path = REQUESTS + "/" + request.path("id").asString();
    assertThat(json(service.get(path, librarian(here.value()))).path("reader").asString())
        .isEqualTo(reader.id().value());

    HttpResponse<String> seen = service.get(path, librarian(there.value()));
    assertThat(seen.statusCode()).isEqualTo(200);
    assertThat(seen.body()).doesNotContain(reader.id().value()).doesNotContain("rota");
    HttpResponse<String> list =
        service.get(
            REQUESTS + "?as=supplier&state=ASKED&library=" + there, librarian(there.value()));
    assertThat(list.body())
        .contains(request.path("id").asString())
        .doesNotContain(reader.id().value());
    assertThat(answer(request, there, "\"answer\": \"WILL_SUPPLY\"").body())
        .doesNotContain(reader.id().value());
  }

  @Test
  void whoStandsOnNeitherSideIsNotToldThatThereIsARequest() {
    JsonNode request = asked();
    Isil other = service.newLibrary();
    String path = REQUESTS + "/" + request.path("id").asString();

    assertThat(service.get(path, librarian(other.value())).statusCode()).isEqualTo(404);
    assertThat(step(request, "cancel", other).statusCode()).isEqualTo(404);
    assertThat(step(request, "received", there).statusCode()).isEqualTo(404);
    assertThat(answer(request, other, "\"answer\": \"WILL_SUPPLY\"").statusCode()).isEqualTo(404);
    assertThat(
            service
                .post(
                    path + "/answers",
                    librarian(other.value()),
                    "{\"library\": \"%s\", \"answer\": \"WILL_SUPPLY\"}".formatted(there))
                .statusCode())
        .isEqualTo(403);
    assertThat(service.get(REQUESTS + "?library=" + here, librarian(other.value())).statusCode())
        .isEqualTo(403);
    assertThat(service.post(REQUESTS, librarian(other.value()), wish("")).statusCode())
        .isEqualTo(403);
    assertThat(service.send(anonymous(path)).statusCode()).isEqualTo(401);
    assertThat(service.get(path, operator()).statusCode()).isEqualTo(200);
  }

  private HttpRequest.Builder anonymous(String path) {
    return HttpRequest.newBuilder(service.uri(path));
  }

  @Test
  void whatDoesNotFitIsRefusedWithItsRule() {
    JsonNode request = asked();
    HttpResponse<String> early = step(request, "received", here);
    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(json(early).path("type").asString())
        .isEqualTo("/problems/interlending-not-in-this-state");
    assertThat(json(early).path("state").asString()).isEqualTo("ASKED");

    answer(request, there, "\"answer\": \"UNFILLED\", \"reason\": \"NotOnShelf\"");
    HttpResponse<String> late = answer(request, there, "\"answer\": \"WILL_SUPPLY\"");
    assertThat(json(late).path("type").asString())
        .isEqualTo("/problems/interlending-not-your-turn");
    String page = json(late).path("type").asString();
    assertThat(service.get(page, operator()).body()).contains("passed over");
    assertThat(answer(request, there, "\"reason\": \"not a code\", \"cost\": \"-1.00\"").body())
        .contains("/answer", "/reason", "/cost");
    assertThat(service.post(REQUESTS, librarian(here.value()), "{}").body())
        .contains("/library", "/title");
    assertThat(
            service
                .post(
                    REQUESTS,
                    librarian(here.value()),
                    "{\"library\": \"%s\", \"title\": \"nothing\"}".formatted(here))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void aRepeatedKeyAnswersWithTheSameRequest() {
    JsonNode first = asked("Idempotency-Key", "k-" + here);
    assertThat(asked("Idempotency-Key", "k-" + here).path("id").asString())
        .isEqualTo(first.path("id").asString());
    HttpResponse<String> other =
        service.post(REQUESTS, librarian(here.value()), wish(""), "Idempotency-Key", "k-" + here);
    assertThat(other.statusCode()).isEqualTo(422);
  }

  private String agency(String endpoint) {
    String name = "US-" + UUID.randomUUID().toString().substring(0, 10);
    HttpResponse<String> put =
        service.put(
            "/api/interlending/agencies/ISIL:" + name,
            operator(),
            "{\"endpoint\": \"%s\", \"secret\": \"%s\", \"ourSecret\": \"%s\"}"
                .formatted(endpoint, SECRET, SECRET));
    assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
    assertThat(put.body()).doesNotContain(SECRET).contains("\"hasSecret\":true");
    return name;
  }

  private String message(String sample, String requester, String id) {
    return new String(IsoFiles.sample(sample), UTF_8)
        .replace(">REQ<", ">" + requester + "<")
        .replace(">BROKER<", ">" + there + "<")
        .replaceAll("<requestingAgencyRequestId>[^<]*<", "<requestingAgencyRequestId>" + id + "<")
        .replace(">LOANED<", ">" + title + "<");
  }

  private HttpResponse<String> send(String xml, String... headers) {
    HttpRequest.Builder request = anonymous("/iso18626").POST(BodyPublishers.ofString(xml));
    boolean typed = List.of(headers).contains("Content-Type");
    if (!typed) {
      request.header("Content-Type", "application/xml");
    }
    return service.send(headers.length == 0 ? request : request.headers(headers));
  }

  @Test
  void anAgencyOutsideAsksAndAMemberSeesItInItsList() {
    String agency = agency("https://ill.example.org/iso18626");
    HttpResponse<String> confirmed =
        send(message("request-loaned.xml", agency, "n-1"), "X-Agency-Secret", SECRET);

    assertThat(confirmed.statusCode()).as(confirmed.body()).isEqualTo(200);
    assertThat(confirmed.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/xml");
    assertThat(confirmed.body()).contains("<messageStatus>OK</messageStatus>");
    assertThat(IsoFiles.isValid(confirmed.body().getBytes(UTF_8))).isTrue();
    assertThat(
            service
                .get(REQUESTS + "?as=supplier&library=" + there, librarian(there.value()))
                .body())
        .contains("ISIL:" + agency)
        .doesNotContain("Prancing");
    assertThat(send(message("request-loaned.xml", agency, "n-1"), "X-Agency-Secret", SECRET).body())
        .contains("already exists");
  }

  @Test
  void withoutASecretOrATokenNobodyIsHeard() {
    String agency = agency("https://ill.example.org/iso18626");
    String xml = message("request-loaned.xml", agency, "n-2");

    HttpResponse<String> stranger = send(xml);
    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(stranger.headers().firstValue("WWW-Authenticate")).isPresent();
    assertThat(stranger.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(send(xml, "X-Agency-Secret", "guessed").statusCode()).isEqualTo(401);
    for (String token :
        List.of(librarySystem(here.value()), librarian("US-OTHER"), librarySystem("US-OTHER"))) {
      assertThat(send(xml, "Authorization", "Bearer " + token).statusCode()).isEqualTo(401);
    }
    assertThat(send(xml, "Authorization", "Bearer nonsense").statusCode()).isEqualTo(401);
    assertThat(send(xml, "Authorization", "Bearer " + librarySystem(agency)).body())
        .contains("<messageStatus>OK<");
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/json", "text/plain", "application/x-www-form-urlencoded"})
  void whatIsNoXmlIsNotTaken(String type) {
    assertThat(send("{}", "Content-Type", type).statusCode()).isEqualTo(415);
  }

  @Test
  void whatIsNoMessageIsNotTaken() {
    assertThat(send("<a/>").statusCode()).isEqualTo(400);
    assertThat(send("nonsense").body()).contains("/problems/no-iso18626-message");
    assertThat(send(new String(IsoFiles.sample("msg-invalid.xml"), UTF_8)).statusCode())
        .isEqualTo(400);
    assertThat(send("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>").body())
        .doesNotContain("root:");
    assertThat(send("<a>" + " ".repeat(300 << 10) + "</a>").statusCode()).isEqualTo(413);
  }

  @Test
  void onlyAnOperatorWritesAgenciesDownAndOnlyWithPublicAddresses() {
    String path = "/api/interlending/agencies/ISIL:US-NOBODY";
    String form = "{\"endpoint\": \"%s\"}";
    assertThat(
            service.put(path, librarian(here.value()), form.formatted("https://a.b/")).statusCode())
        .isEqualTo(403);
    assertThat(service.get("/api/interlending/agencies", librarian(here.value())).statusCode())
        .isEqualTo(403);
    for (String address :
        List.of(
            "http://127.0.0.1/x", "http://169.254.169.254/", "http://10.0.0.1/", "ftp://a.b/")) {
      HttpResponse<String> refused = service.put(path, operator(), form.formatted(address));
      assertThat(refused.statusCode()).as(address).isEqualTo(422);
      assertThat(refused.body()).contains("/problems/forbidden-agency-address", "/endpoint");
    }
    assertThat(service.put(path, operator(), "{\"secret\": \"short\"}").statusCode())
        .isEqualTo(400);
    assertThat(service.delete(path, operator()).statusCode()).isEqualTo(404);
  }
}
