package org.smartlibrary.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * A day in a county's life: copies go out, come back elsewhere, are waited for, and come from afar.
 */
@WithPlatform
class LendingIT {

  private static final Duration SOON = Duration.ofMinutes(1);
  private static final String COUNTY = "CN-430121";
  private static final String DISTRICT = "CN-430105";
  private static final String CITY = "CN-430100";
  private static final String CAPITAL = "CN-110000";

  private final RunningPlatform platform;
  private final Counter counter;

  LendingIT(RunningPlatform platform) {
    this.platform = platform;
    this.counter = new Counter(platform);
  }

  @Test
  void whatIsLentIsGoneFromTheSearchAndWhatComesBackElsewhereTravelsHome() throws Exception {
    counter.puts(COUNTY, "lend-1", "星沙水利纪事", "CX00000001");
    counter.enrols("day-1", "CX10000001", COUNTY);
    // The record does not tell how its copy stands; the desk does, from the first return on.
    counter.lends(COUNTY, "CX00000001", "CX10000001");
    counter.takesBack(COUNTY, "CX00000001");
    counter.awaitAvailable("星沙水利纪事", 1);

    var loan = counter.lends(COUNTY, "CX00000001", "CX10000001");
    assertThat(loan.path("title").asString()).isEqualTo("星沙水利纪事");
    counter.awaitAvailable("星沙水利纪事", 0);

    var again = counter.triesToLend(COUNTY, "CX00000001", "CX10000001");
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("ON_LOAN_ALREADY", "\"help\"");

    var onItsWay = counter.takesBack(CITY, "CX00000001");
    assertThat(onItsWay.path("custody").asString()).isEqualTo("IN_TRANSIT");
    assertThat(onItsWay.path("to").asString()).isEqualTo(COUNTY);
    String transit = "/api/transits/" + onItsWay.path("transit").asString();
    counter.does("POST", transit + "/sent", CITY, "");
    var home = counter.does("POST", transit + "/received", COUNTY, "{}");
    assertThat(home.path("custody").asString()).isEqualTo("ON_SHELF");
    counter.awaitAvailable("星沙水利纪事", 1);
  }

  @Test
  void whatIsWaitedForGoesToTheHoldShelfAndToNobodyElse() throws Exception {
    counter.puts(COUNTY, "lend-2", "捞刀河渔歌辑录", "CX00000002");
    counter.enrols("day-2", "CX10000002", COUNTY);
    counter.enrols("day-3", "CX10000003", COUNTY);
    counter.enrols("day-4", "CX10000004", COUNTY);
    String title = counter.found("捞刀河渔歌辑录").orElseThrow().id();
    counter.lends(COUNTY, "CX00000002", "CX10000002");

    String wish =
        """
        {"reader":"day-3","title":"%s","pickup":"%s"}"""
            .formatted(title, COUNTY);
    JsonNode hold =
        await()
            .atMost(SOON)
            .ignoreExceptions()
            .until(() -> counter.does("POST", "/api/holds", COUNTY, wish), node -> node.has("id"));
    assertThat(hold.path("state").asString()).isEqualTo("WAITING");

    assertThat(counter.takesBack(COUNTY, "CX00000002").path("custody").asString())
        .isEqualTo("ON_HOLD_SHELF");
    assertThat(counter.triesToLend(COUNTY, "CX00000002", "CX10000004").body())
        .contains("KEPT_FOR_ANOTHER");
    counter.lends(COUNTY, "CX00000002", "CX10000003");
    var over = counter.does("GET", "/api/holds/" + hold.path("id").asString(), COUNTY, "");
    assertThat(over.path("state").asString()).isEqualTo("FULFILLED");
  }

  @Test
  void whatADeskDidOfflineIsTakenOverOnce() throws Exception {
    counter.puts(COUNTY, "lend-3", "白沙井沿革", "CX00000003");
    counter.enrols("day-5", "CX10000005", COUNTY);
    String batch =
        """
        {"at":"%s","actions":[
          {"id":"off-1","kind":"LEND","reader":"CX10000005","barcode":"CX00000003","recordedAt":"%s"},
          {"id":"off-2","kind":"LEND","reader":"CX10000005","barcode":"CX99999999","recordedAt":"%s"}]}
        """
            .formatted(COUNTY, now(), now());

    var answers = counter.does("POST", "/api/desk/offline", COUNTY, batch);
    assertThat(answers.path(0).path("done").asBoolean()).isTrue();
    assertThat(answers.path(1).path("refusal").path("rule").asString()).isEqualTo("UNKNOWN_ITEM");
    var again = counter.does("POST", "/api/desk/offline", COUNTY, batch);
    assertThat(again.path(0).path("loan")).isEqualTo(answers.path(0).path("loan"));
    var account = counter.does("GET", "/api/readers/day-5/account", COUNTY, "");
    assertThat(account.path("loanCount").asInt()).isEqualTo(1);
  }

  @Test
  void whatIsLateCostsByTheRegulationsIsRenewedAndPaid() throws Exception {
    counter.puts(DISTRICT, "lend-6", "捞刀河桥梁小史", "CX00000006");
    counter.enrols("day-8", "CX10000008", DISTRICT);
    counter.does(
        "PUT",
        "/api/policies/" + DISTRICT,
        DISTRICT,
        """
        {"lines":[{"value":"loanDays","act":"SET","amount":1},{"value":"graceDays","act":"SET","amount":0},
                  {"value":"overdueFee","act":"SET","amount":"0.50"}]}
        """);
    String lent =
        """
        {"at":"%s","actions":[
          {"id":"late-1","kind":"LEND","reader":"CX10000008","barcode":"CX00000006","recordedAt":"%s"}]}
        """
            .formatted(DISTRICT, Instant.now().minus(Duration.ofDays(6)));
    var answer = counter.does("POST", "/api/desk/offline", DISTRICT, lent).path(0);
    assertThat(answer.path("done").asBoolean()).as("%s", answer).isTrue();
    assertThat(account("day-8").path("loans").path(0).path("overdue").asBoolean()).isTrue();

    String loan = account("day-8").path("loans").path(0).path("id").asString();
    String at = "{\"at\":\"%s\"}".formatted(DISTRICT);
    var longer = counter.does("POST", "/api/loans/" + loan + "/renew", DISTRICT, at);
    assertThat(Instant.parse(longer.path("due").asString())).isAfter(Instant.now());
    JsonNode owing =
        await().atMost(SOON).until(() -> account("day-8"), one -> one.path("fees").size() == 1);
    String fee = owing.path("fees").path(0).path("id").asString();
    String owed = owing.path("owed").asString();
    assertThat(Double.parseDouble(owed)).isBetween(1.0, 3.0);

    String payments = "/api/fees/" + URLEncoder.encode(fee, UTF_8) + "/payments";
    String paid = "{\"amount\":\"%s\"}".formatted(owed);
    var receipt = counter.asks("POST", payments, DISTRICT, "till-day-8", paid);
    assertThat(receipt.statusCode()).as(receipt.body()).isEqualTo(201);
    counter.takesBack(DISTRICT, "CX00000006");
    assertThat(account("day-8").path("owed").asString()).isEqualTo("0.00");
    assertThat(account("day-8").path("loanCount").asInt()).isZero();
  }

  private JsonNode account(String reader) throws Exception {
    return counter.does("GET", "/api/readers/" + reader + "/account", DISTRICT, "");
  }

  @Test
  void whatNobodyNearHasComesFromAnotherProvinceAndGoesHomeAgain() throws Exception {
    counter.puts(CAPITAL, "lend-4", "京师坊巷小识", "CX00000004");
    counter.enrols("day-7", "CX10000007", COUNTY);
    counter.lends(CAPITAL, "CX00000004", "CX10000007");
    counter.takesBack(CAPITAL, "CX00000004");
    counter.awaitAvailable("京师坊巷小识", 1);

    String request = "/api/interlending/requests/" + asked("京师坊巷小识", "day-7");
    String shipped =
        """
        {"library":"%s","answer":"SHIPPED","item":"CX00000004","cost":"12.00"}"""
            .formatted(CAPITAL);
    counter.does("POST", request + "/answers", CAPITAL, shipped);
    counter.awaitAvailable("京师坊巷小识", 0);
    assertThat(custody(COUNTY)).isEqualTo("IN_TRANSIT");
    counter.does("POST", request + "/received", COUNTY, "{}");
    assertThat(custody(COUNTY)).isEqualTo("ON_HOLD_SHELF");
    JsonNode loan = counter.lends(COUNTY, "CX00000004", "CX10000007");
    JsonNode lent = counter.does("GET", request, COUNTY, "");
    assertThat(lent.path("state").asString()).isEqualTo("ON_LOAN");
    assertThat(loan.path("due").asString()).isEqualTo(lent.path("copy").path("due").asString());

    JsonNode back = counter.takesBack(CITY, "CX00000004");
    assertThat(back.path("custody").asString()).isEqualTo("IN_TRANSIT");
    assertThat(back.path("to").asString()).isEqualTo(CAPITAL);
    String transit = "/api/transits/" + back.path("transit").asString();
    counter.does("POST", transit + "/sent", CITY, "");
    counter.does("POST", transit + "/received", CAPITAL, "{}");
    counter.awaitAvailable("京师坊巷小识", 1);
    assertThat(counter.does("GET", request, COUNTY, "").path("state").asString())
        .isEqualTo("COMPLETED");
  }

  /** Asked of the others for a reader; the number of the request. */
  private String asked(String title, String reader) throws Exception {
    String wish =
        """
        {"library":"%s","title":"%s","reader":"%s"}"""
            .formatted(COUNTY, counter.found(title).orElseThrow().id(), reader);
    JsonNode request =
        await()
            .atMost(SOON)
            .ignoreExceptions()
            .until(
                () -> counter.does("POST", "/api/interlending/requests", COUNTY, wish),
                node -> node.has("id"));
    assertThat(request.path("supplier").asString()).isEqualTo("ISIL:" + CAPITAL);
    return request.path("id").asString();
  }

  private String custody(String desk) throws Exception {
    return counter.item(desk, "CX00000004").path(0).path("custody").asString();
  }

  @Test
  void anotherLibrarysReadersAreNobodyElsesBusiness() throws Exception {
    counter.enrols("day-6", "CX10000006", COUNTY);
    assertThat(counter.call("GET", "/api/readers/day-6", "CN-110000", "").statusCode())
        .isEqualTo(404);
    assertThat(counter.call("GET", "/api/readers/day-6/account", "CN-110000", "").statusCode())
        .isEqualTo(404);
    assertThat(platform.gateway().exchange(platform.gateway().request("/api/loans").build()))
        .returns(401, answer -> answer.statusCode());
  }

  private static String now() {
    return Instant.now().toString();
  }
}
