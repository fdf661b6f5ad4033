package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a reader asks of a record, in a real browser: to have it brought, or fetched from afar. */
@WithPlatform
class RequestPagesIT {

  private static final String LIBRARY = "CN-110000";
  private static final String FAR = "CN-440000";

  /** A parcel travels for 30 s, and the page looks every 10 s. */
  private static final Duration TRAVEL = Duration.ofMinutes(2);

  private static final Map<String, String> ADDRESS =
      Map.of(
          "name",
          "林知秋",
          "phone",
          "13900000000",
          "street",
          "国子监街",
          "city",
          "北京",
          "postcode",
          "100007");

  private final Portal portal;
  private final Counter counter;

  RequestPagesIT(RunningPlatform platform) {
    this.portal = new Portal(platform);
    this.counter = new Counter(platform);
  }

  @Test
  void aReaderHasATitleBroughtSeesHowFarItIsAndHasItFetchedAgain() throws Exception {
    counter.puts(LIBRARY, "request-1", "颐和园长廊彩画", "BJ00000011");
    try (var browser = Chromium.start()) {
      portal.signIn(browser, "reader");
      portal.open(browser, idOf("颐和园长廊彩画"));
      browser.clickOn("Have it brought");
      browser.reads("Sent by Capital Library of China · delivery ¥");
      browser.reads("A parcel holds 8 copies and 5 kg at most");
      ADDRESS.forEach((name, value) -> browser.fill("input[name=" + name + "]", value));
      browser.clickOn("Order");
      browser.reads("Ordered; Capital Library of China sends it");

      browser.clickOn("My account");
      browser.reads("waits to be packed · Sent by Capital Library of China");
      browser.reads("Home · 北京 国子监街");
      String parcel = parcelOf("颐和园长廊彩画");
      counter.does("POST", parcel + "/picked", LIBRARY, "");
      counter.does("POST", parcel + "/shipped", LIBRARY, "");
      browser.reads("on its way · Sent by", TRAVEL);
      browser.clickOn("中文");
      browser.reads("已送达 · 寄出馆：首都图书馆", TRAVEL);
      browser.reads("运单号 SIM-");
      browser.clickOn("快递上门取回");
      browser.reads("快递上门取回 · 运单号 SIM-");
    }
  }

  @Test
  void anOrderToABranchCostsNothingAndIsCancelledBeforeItIsPacked() throws Exception {
    counter.puts(LIBRARY, "request-2", "景山万春亭题咏", "BJ00000012");
    try (var browser = Chromium.start()) {
      portal.signIn(browser, "reader");
      browser.clickOn("中文");
      portal.open(browser, idOf("景山万春亭题咏"));
      browser.clickOn("网借送书");
      browser.clickOn("送到分馆自取");
      browser.reads("免配送费");
      browser.clickOn("下单");
      browser.reads("已下单，由首都图书馆寄出");
      browser.clickOn("我的借阅");
      browser.reads("等待配书");
      browser.clickOn("取消订单");
      browser.reads("已取消 · 寄出馆：首都图书馆");
    }
    assertThat(orderOf("景山万春亭题咏").path("state").asString()).isEqualTo("OVER");
  }

  @Test
  void whatNobodyNearHasIsAskedOfLibrariesFurtherAway() throws Exception {
    counter.puts(FAR, "request-3", "珠江口疍家风俗考", "GD00000011");
    try (var browser = Chromium.start()) {
      portal.signIn(browser, "reader");
      portal.open(browser, idOf("珠江口疍家风俗考"));
      browser.clickOn("Place a hold");
      browser.clickOn("Confirm the hold");
      browser.clickOn("Ask libraries further away");
      browser.reads("Nobody near has a copy to lend");
      browser.clickOn("Ask libraries further away");
      browser.reads("Asked. Your account shows how far it is.");
      browser.clickOn("My account");
      browser.reads("From other libraries");
      browser.clickOn("中文");
      browser.reads("馆际互借");
      browser.reads("珠江口疍家风俗考");
    }
  }

  private String idOf(String title) throws Exception {
    return counter.found(title).orElseThrow().id();
  }

  private String parcelOf(String title) throws Exception {
    var order = orderOf(title);
    return "/api/orders/%s/parcels/%s"
        .formatted(order.path("id").asString(), order.at("/parcels/0/id").asString());
  }

  private JsonNode orderOf(String title) throws Exception {
    return counter
        .does("GET", "/api/orders?size=100&library=" + LIBRARY, LIBRARY, "")
        .path("items")
        .valueStream()
        .filter(order -> order.findValuesAsString("title").contains(title))
        .findFirst()
        .orElseThrow();
  }
}
