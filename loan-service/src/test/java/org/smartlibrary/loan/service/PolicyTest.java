package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Details;
import org.smartlibrary.loan.patron.Mandate;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.ReaderRegister;
import org.smartlibrary.loan.patron.Registration;
import org.smartlibrary.loan.policy.Circumstance;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Inventory;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Regulations as librarians meet them, from a draft to an undone mistake. */
@WithLoanService
class PolicyTest {

  private static final String FOURTEEN =
      """
      {"lines": [{"value": "loanDays", "act": "SET", "amount": 14, "note": "small stock"},
                 {"value": "overdueFee", "act": "CAP", "amount": "0.20", "type": "BOOK"}]}
      """;
  private static final String SEVEN =
      "{\"lines\": [{\"value\": \"loanDays\", \"act\": \"LOCK\", \"amount\": 7}]}";

  private final LoanService service;
  private final Policies policies;
  private final ReaderRegister readers;
  private final Inventory inventory;
  private final Isil county;
  private final Isil branch;

  PolicyTest(
      @Autowired LoanService service,
      @Autowired Policies policies,
      @Autowired ReaderRegister readers,
      @Autowired Inventory inventory) {
    this.service = service;
    this.policies = policies;
    this.readers = readers;
    this.inventory = inventory;
    this.county = service.newLibrary();
    this.branch = service.newLibrary("BRANCH", county);
  }

  @Test
  void whatIsPublishedHoldsAtOnceForAllBelow() {
    var published = put(county, "", FOURTEEN);

    assertThat(published.statusCode()).as("%s", published.body()).isEqualTo(200);
    assertThat(published.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(days(branch)).isEqualTo(14);
    var shown = LoanService.json(service.get(path(county, ""), librarian(county)));
    assertThat(shown.at("/lines/0/note").asString()).isEqualTo("small stock");
    assertThat(shown.at("/lines/1/amount").asString()).isEqualTo("0.20");
    assertThat(shown.path("publishedBy").asString()).isEqualTo("librarian");
    var own = LoanService.json(service.get(path(branch, ""), librarian(branch)));
    assertThat(own.path("version").asInt()).isZero();
  }

  @Test
  void nobodyOverwritesWhatSomebodyElsePublished() {
    put(county, "", FOURTEEN);

    assertThat(put(county, "", SEVEN).statusCode()).isEqualTo(428);
    assertThat(put(county, "", SEVEN, "If-Match", "\"4\"").statusCode()).isEqualTo(412);
    assertThat(put(county, "", SEVEN, "If-Match", "\"1\"").statusCode()).isEqualTo(200);
    assertThat(days(branch)).isEqualTo(7);
  }

  @Test
  void aMistakeIsUndone() {
    put(county, "", FOURTEEN);
    put(county, "", SEVEN, "If-Match", "\"1\"");

    var again = post(county, "/versions/1/publish");
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(LoanService.json(again).path("again").asInt()).isEqualTo(1);
    assertThat(days(branch)).isEqualTo(14);
    var versions = LoanService.json(service.get(path(county, "/versions"), librarian(county)));
    assertThat(versions.path("total").asInt()).isEqualTo(3);
    assertThat(versions.at("/items/0/version").asInt()).isEqualTo(3);
    assertThat(service.get(path(county, "/versions/2"), librarian(county)).body()).contains("LOCK");
    assertThat(post(county, "/versions/9/publish").body()).contains("/problems/policy-no-version");
  }

  @Test
  void aDraftHoldsForNobodyUntilItIsPublished() {
    var draft = put(county, "/draft", FOURTEEN);
    assertThat(draft.statusCode()).as("%s", draft.body()).isEqualTo(200);
    assertThat(days(branch)).isEqualTo(30);
    assertThat(put(county, "/draft", SEVEN).statusCode()).isEqualTo(428);
    assertThat(post(county, "/draft/publish", "If-Match", "\"3\"").statusCode()).isEqualTo(412);

    assertThat(post(county, "/draft/publish", "If-Match", "\"1\"").statusCode()).isEqualTo(200);
    assertThat(days(branch)).isEqualTo(14);
    assertThat(service.get(path(county, "/draft"), librarian(county)).body())
        .contains("/problems/policy-no-draft");
    assertThat(post(county, "/draft/publish").statusCode()).isEqualTo(404);
    assertThat(post(county, "/draft/trial").statusCode()).isEqualTo(404);
  }

  @Test
  void aDraftDoesNotUndoWhatWasPublishedAfterItWasWritten() {
    put(county, "/draft", FOURTEEN);
    put(county, "", SEVEN);

    assertThat(post(county, "/draft/publish").statusCode()).isEqualTo(412);
    assertThat(days(branch)).isEqualTo(7);
    put(county, "/draft", FOURTEEN, "If-Match", "\"1\"");
    assertThat(post(county, "/draft/publish").statusCode()).isEqualTo(200);
    assertThat(days(branch)).isEqualTo(14);
  }

  @Test
  void aDraftMayBeDropped() {
    put(county, "/draft", FOURTEEN);

    assertThat(service.delete(path(county, "/draft"), librarian(county)).statusCode())
        .isEqualTo(204);
    assertThat(service.delete(path(county, "/draft"), librarian(county)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void whatIsLockedAboveIsObjectedToAndADraftSaysSoBefore() {
    put(county, "", SEVEN);

    var draft = put(branch, "/draft", FOURTEEN);
    assertThat(draft.statusCode()).isEqualTo(200);
    assertThat(LoanService.json(draft).at("/objections/0/reason").asString())
        .isEqualTo("LOCKED_ABOVE");
    var refused = post(branch, "/draft/publish");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("/problems/policy-objections", "\"/lines/0\"", county + " locks 7");
    assertThat(
            LoanService.json(service.get(path(branch, "/draft"), librarian(branch))).has("lines"))
        .as("the draft is still there")
        .isTrue();
  }

  @Test
  void whatIsWrongIsNamedAllAtOnce() {
    var refused =
        put(
            county,
            "",
            """
            {"lines": [
              {"value": "loanYears", "act": "SET", "amount": 1},
              {"value": "loanDays", "act": "FORBID", "amount": 1},
              {"value": "loanDays", "act": "SET", "amount": -1},
              {"value": "loanDays", "act": "SET", "amount": 4000},
              {"value": "loanDays", "act": "SET", "amount": 2.5},
              {"value": "lendable", "act": "SET", "amount": "perhaps"},
              {"value": "overdueFee", "act": "SET", "amount": "0.123"},
              {"value": "loanDays", "act": "SET", "amount": 1, "group": "GIANT", "type": "ROCK"},
              {"value": "loanDays", "act": "SET", "amount": 1, "from": "2026-02-30"},
              {"value": "loanDays", "act": "SET", "amount": 1, "from": "2026-02-02", "until": "2026-02-01"},
              {"act": "SET", "amount": 1}, {"value": "loanDays", "amount": 1},
              {"value": "loanDays", "act": "SET"}, null]}
            """);

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body())
        .contains(
            "/problems/policy-form",
            "/lines/0/value",
            "/lines/1/act",
            "/lines/2/amount",
            "must not be negative",
            "/lines/3/amount",
            "at most 3650",
            "/lines/4/amount",
            "/lines/5/amount",
            "/lines/6/amount",
            "/lines/7/group",
            "/lines/7/type",
            "/lines/8/from",
            "/lines/9/until",
            "/lines/10/value",
            "/lines/11/act",
            "/lines/12/amount",
            "\"/lines/13\"");
    assertThat(put(county, "", "{}").statusCode()).isEqualTo(400);
    assertThat(put(county, "", "{\"lines\": 7}").statusCode()).isEqualTo(400);
  }

  @Test
  void explainSaysWhichLineDecidedAndWhyTheOthersDidNot() {
    put(county, "", FOURTEEN);
    put(
        branch,
        "",
        """
        {"lines": [{"value": "overdueFee", "act": "SET", "amount": "0.50"},
                   {"value": "loanDays", "act": "SET", "amount": 10, "group": "CHILD"}]}
        """);
    var fee = value(explain(branch, "group=ADULT&type=BOOK"), "overdueFee");
    var days = value(explain(branch, "group=CHILD&type=BOOK&on=2027-03-01"), "loanDays");

    assertThat(fee.path("amount").asString()).isEqualTo("0.20");
    assertThat(fee.at("/decidedBy/library").asString()).isEqualTo(county.value());
    assertThat(fee.at("/decidedBy/number").asInt()).isEqualTo(2);
    assertThat(fee.path("because").asString()).isEqualTo(county + " caps it at 0.20.");
    assertThat(fee.path("lost").path(1).path("why").asString()).isEqualTo("CAPPED");
    assertThat(fee.path("lost").path(1).path("because").asString())
        .isEqualTo(
            "%s sets 0.50, which is more than the cap: %s caps it at 0.20."
                .formatted(branch, county));
    assertThat(days.path("amount").asInt()).isEqualTo(10);
    assertThat(days.path("lost").size()).as("the network's and the county's").isEqualTo(2);
  }

  @Test
  void aReaderAndACopyMayBeAskedAboutAtTheDesk() {
    put(
        branch,
        "",
        """
        {"lines": [{"value": "loanDays", "act": "SET", "amount": 10, "group": "CHILD", "type": "MAP"}]}
        """);
    var reader = child();
    var question = "reader=%s&item=%s%%7C0001".formatted(reader, map());

    var atTheDesk = ask(question, librarian(branch));
    assertThat(atTheDesk.statusCode()).as("%s", atTheDesk.body()).isEqualTo(200);
    assertThat(value(atTheDesk, "loanDays").path("amount").asInt()).isEqualTo(10);
    var byCard = ask(question.replace(reader, "C-" + reader), librarian(branch));
    assertThat(LoanService.json(byCard).path("group").asString()).isEqualTo("CHILD");
    assertThat(ask(question, librarian(service.newLibrary())).statusCode()).isEqualTo(404);
    assertThat(ask(question, TestTokens.reader()).statusCode()).isEqualTo(404);
    assertThat(ask(question.replace(reader, "nobody"), librarian(branch)).statusCode())
        .isEqualTo(404);
  }

  @Test
  void aQuestionThatIsNotClearIsAnswered() {
    assertThat(explain(branch, "group=ADULT").statusCode()).isEqualTo(400);
    assertThat(explain(branch, "type=BOOK").statusCode()).isEqualTo(400);
    assertThat(explain(branch, "group=ADULT&type=ROCK").statusCode()).isEqualTo(400);
    var both = explain(branch, "group=ADULT&reader=r1&type=BOOK");
    assertThat(both.body()).contains("/problems/policy-question");
    assertThat(ask("group=ADULT&type=BOOK", TestTokens.reader()).statusCode()).isEqualTo(400);
    assertThat(ask("group=ADULT&type=BOOK&at=CN-NOBODY", TestTokens.reader()).statusCode())
        .isEqualTo(404);
    assertThat(ask("group=ADULT&item=CN-NOBODY%7C1", TestTokens.reader()).statusCode())
        .isEqualTo(404);
  }

  @Test
  void regulationsAreWrittenByTheirLibraryAndThoseAboveIt() {
    var other = librarian(service.newLibrary());
    var below = librarian(branch);

    for (var stranger : new String[] {other, below, TestTokens.reader()}) {
      assertThat(service.put(path(county, ""), stranger, FOURTEEN).statusCode()).isEqualTo(403);
      assertThat(service.put(path(county, "/draft"), stranger, SEVEN).statusCode()).isEqualTo(403);
      assertThat(service.get(path(county, ""), stranger).statusCode()).isEqualTo(403);
      assertThat(service.get(path(county, "/draft"), stranger).statusCode()).isEqualTo(403);
      assertThat(service.get(path(county, "/versions"), stranger).statusCode()).isEqualTo(403);
      assertThat(service.get(path(county, "/versions/1"), stranger).statusCode()).isEqualTo(403);
      for (var act : new String[] {"/draft/publish", "/draft/trial", "/versions/1/publish"}) {
        assertThat(service.post(path(county, act), stranger, "").statusCode()).isEqualTo(403);
      }
      assertThat(service.delete(path(county, "/draft"), stranger).statusCode()).isEqualTo(403);
    }
    assertThat(service.put(path(branch, ""), librarian(county), FOURTEEN).statusCode())
        .isEqualTo(200);
    assertThat(service.put(path(county, ""), TestTokens.operator(), FOURTEEN).statusCode())
        .isEqualTo(200);
  }

  @Test
  void withoutATokenNothingIsSaid() {
    var json = BodyPublishers.ofString(FOURTEEN);
    for (var path : new String[] {"", "/draft", "/versions"}) {
      assertThat(send(HttpRequest.newBuilder(service.uri(path(county, path))))).isEqualTo(401);
    }
    assertThat(send(HttpRequest.newBuilder(service.uri(path(county, ""))).PUT(json)))
        .isEqualTo(401);
    assertThat(send(HttpRequest.newBuilder(service.uri("/api/policies/explain")))).isEqualTo(401);
    assertThat(service.put(path(county, ""), TestTokens.expired(), FOURTEEN).statusCode())
        .isEqualTo(401);
  }

  /** A reader of the branch. */
  private String child() {
    var id = "child-" + branch;
    readers.register(
        new Registration(
            new ReaderId(id),
            new CardNumber("C-" + id),
            null,
            "小明",
            branch,
            ReaderGroup.CHILD,
            null,
            null,
            null,
            Details.NONE,
            null),
        _ -> true,
        Mandate.EVERYTHING);
    return id;
  }

  /** The owner of a map with the barcode 0001. */
  private Isil map() {
    var record = new RecordKey(branch, "n1");
    var item =
        new StockItem(
            new ItemKey(branch, new Barcode("0001")),
            record,
            ItemType.MAP,
            "中国地图",
            null,
            null,
            null,
            null,
            null,
            false,
            false);
    inventory.describe(List.of(new Description(record, 1, List.of(item))));
    return branch;
  }

  private int send(HttpRequest.Builder request) {
    return service.send(request).statusCode();
  }

  private int days(Isil library) {
    return policies
        .terms(
            new Circumstance(library, ReaderGroup.ADULT, ItemType.BOOK, LocalDate.of(2026, 11, 26)))
        .loanDays();
  }

  private HttpResponse<String> explain(Isil library, String question) {
    return ask(question + "&at=" + library, TestTokens.reader());
  }

  private HttpResponse<String> ask(String question, String token) {
    return service.get("/api/policies/explain?" + question, token);
  }

  private static JsonNode value(HttpResponse<String> answer, String name) {
    return LoanService.json(answer)
        .path("values")
        .valueStream()
        .filter(value -> value.path("value").asString().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(answer.body()));
  }

  private HttpResponse<String> put(Isil isil, String rest, String json, String... headers) {
    return service.put(path(isil, rest), librarian(isil), json, headers);
  }

  private HttpResponse<String> post(Isil isil, String rest, String... headers) {
    return service.post(path(isil, rest), librarian(isil), "", headers);
  }

  private static String path(Isil isil, String rest) {
    return "/api/policies/" + isil + rest;
  }

  private static String librarian(Isil isil) {
    return TestTokens.librarian(isil.value());
  }
}
