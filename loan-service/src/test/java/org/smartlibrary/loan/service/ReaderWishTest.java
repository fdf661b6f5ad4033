package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;
import static org.smartlibrary.startertest.TestTokens.operator;
import static org.smartlibrary.startertest.TestTokens.reader;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Inventory;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.TitleChange;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What readers ask of other libraries themselves. */
@WithLoanService
class ReaderWishTest {

  private static final String REQUESTS = "/api/interlending/requests";
  private static final String MINE = "/api/readers/me/interlending";

  private final Desks desks;
  private final Inventory stock;
  private final Isil here;
  private final Isil there;
  private final String login = UUID.randomUUID().toString();

  ReaderWishTest(@Autowired Desks desks, @Autowired Inventory stock) {
    this.desks = desks;
    this.stock = stock;
    Isil province = desks.service().newLibrary("PROVINCIAL", null);
    this.here = desks.newLibrary(desks.service().newLibrary("PREFECTURE", province));
    this.there = desks.newLibrary(desks.service().newLibrary("PREFECTURE", province));
    var _ = desks.newReader(here, login);
  }

  private UnionId title(Isil owner, List<Isbn> isbns) {
    String name = UUID.randomUUID().toString().replace("-", "").substring(0, 20);
    RecordKey record = new RecordKey(owner, name);
    StockItem copy =
        new StockItem(
            new ItemKey(owner, new Barcode(name)),
            record,
            ItemType.BOOK,
            "岳麓志",
            "赵宁",
            null,
            null,
            null,
            null,
            false,
            false);
    stock.describe(List.of(new Description(record, 1, List.of(copy), isbns)));
    UnionId id = new UnionId("u" + name);
    stock.unite(List.of(new TitleChange.Unites(id, 1, List.of(record))));
    return id;
  }

  private HttpResponse<String> ask(Object form, String... headers) {
    return desks.post(REQUESTS, reader(login), form, headers);
  }

  private JsonNode asked(Object form) {
    HttpResponse<String> answer = ask(form);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  @Test
  void aReaderAsksSeesItInTheAccountAndCancelsItInTime() {
    JsonNode wish = asked(Map.of("title", title(there, List.of()).value()));
    assertThat(wish.path("requester").asString()).isEqualTo("ISIL:" + here);
    assertThat(wish.path("supplier").asString()).isEqualTo("ISIL:" + there);
    assertThat(wish.path("state").asString()).isEqualTo("ASKED");
    assertThat(wish.path("rota").isMissingNode() || wish.path("rota").isNull()).isTrue();

    String path = REQUESTS + "/" + wish.path("id").asString();
    assertThat(json(desks.get(MINE, reader(login))).at("/items/0/id")).isEqualTo(wish.path("id"));
    JsonNode account = json(desks.get("/api/readers/me/account", reader(login)));
    assertThat(account.at("/interlending/0/title").asString()).isEqualTo("岳麓志");
    assertThat(account.at("/interlending/0/library").asString()).isEqualTo(here.value());
    assertThat(account.path("holdCount").asInt()).isZero();
    assertThat(desks.get(path, reader(login)).statusCode()).isEqualTo(200);
    assertThat(desks.get(path, reader("somebody-else")).statusCode()).isEqualTo(404);
    assertThat(desks.post(path + "/cancel", reader("somebody-else"), Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(desks.post(path + "/received", reader(login), Map.of()).statusCode()).isEqualTo(404);

    JsonNode cancelled = json(desks.post(path + "/cancel", reader(login), Map.of()));
    assertThat(cancelled.path("state").asString()).isEqualTo("CANCELLED");
    assertThat(json(desks.get("/api/readers/me/account", reader(login))).path("interlending"))
        .isEmpty();
  }

  @Test
  void aTitleIsAskedForByItsNumberOrInWords() {
    Isbn isbn = number();
    UnionId title = title(there, List.of(isbn));
    assertThat(asked(Map.of("isbn", isbn.value())).path("title").asString())
        .isEqualTo(title.value());

    HttpResponse<String> unknown = ask(Map.of("isbn", number().value()));
    assertThat(unknown.statusCode()).isEqualTo(404);
    JsonNode described =
        asked(
            Map.of(
                "description",
                Map.of("title", "The Book of Nobody", "author", "N. N.", "year", "1999"),
                "service",
                "COPY",
                "pages",
                "1-9"));
    assertThat(described.path("words").asString()).isEqualTo("The Book of Nobody");
    assertThat(described.path("service").asString()).isEqualTo("COPY");
    assertThat(ask(Map.of()).body()).contains("/title");
    assertThat(
            ask(Map.of(
                    "isbn", "12", "description", Map.of("year", "soon"), "pages", "9".repeat(101)))
                .body())
        .contains("/isbn", "/description/title", "/description/year", "/pages");
  }

  private static Isbn number() {
    String twelve = "978%09d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 1_000_000_000));
    for (int digit = 0; digit < 10; digit++) {
      var isbn = Isbn.of(twelve + digit);
      if (isbn.isPresent()) {
        return isbn.get();
      }
    }
    throw new AssertionError(twelve);
  }

  @Test
  void whatIsToBeHadNearbyIsRefusedWithWhatHelps() {
    HttpResponse<String> refused = ask(Map.of("title", title(here, List.of()).value()));
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body())
        .contains("/problems/interlending-copy-in-reach", "COPY_IN_REACH", "POST /api/holds");
    String page = json(refused).path("type").asString();
    assertThat(desks.get(page, operator()).statusCode()).isEqualTo(200);
  }

  @Test
  void aRepeatedKeyIsOneWishAndNobodyAsksForAnother() {
    Map<String, Object> form = Map.of("title", title(there, List.of()).value());
    JsonNode first = json(ask(form, "Idempotency-Key", "wish-1"));
    assertThat(json(ask(form, "Idempotency-Key", "wish-1")).path("id")).isEqualTo(first.path("id"));
    assertThat(ask(form, "Idempotency-Key", "wish-2").body()).contains("ALREADY_ASKED");
    Map<String, Object> others = Map.of("title", title(there, List.of()).value(), "reader", "r-1");
    assertThat(ask(others).statusCode()).isEqualTo(404);
    assertThat(desks.get("/api/readers/me/interlending", librarian(here.value())).statusCode())
        .isEqualTo(404);
  }
}
