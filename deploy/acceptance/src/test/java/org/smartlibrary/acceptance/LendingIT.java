package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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
