package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The account and the desk in a real browser, with the demonstration's reader and librarian. */
@WithPlatform
class LendingPagesIT {

  /** The library of the demonstration's librarian and reader. */
  private static final String LIBRARY = "CN-110000";

  private static final String ELSEWHERE = "CN-130000";

  private static final String READERS_CARD = "990000000002";

  private final RunningPlatform platform;
  private final Portal portal;
  private final Counter counter;

  LendingPagesIT(RunningPlatform platform) {
    this.platform = platform;
    this.portal = new Portal(platform);
    this.counter = new Counter(platform);
  }

  @Test
  void aReaderSeesWhatIsBorrowedAndHasATitleKept() throws Exception {
    counter.puts(LIBRARY, "page-1", "北海静心斋图说", "BJ00000001");
    try (var browser = Chromium.start()) {
      portal.signIn(browser, "reader");
      browser.click("#account");
      browser.reads("三体");
      browser.reads("Due");
      browser.reads("Keep a history of what I borrowed");

      String record = counter.found("北海静心斋图说").orElseThrow().id();
      browser.open(platform.gateway().at("/?record=" + record));
      browser.clickOn("Place a hold");
      browser.sees("document.querySelector('select[name=pickup]').options.length > 5");
      assertThat(browser.value("document.querySelector('select[name=pickup]').value").asString())
          .isEqualTo(LIBRARY);
      browser.clickOn("Confirm the hold");
      browser.reads("The hold is placed; collect at Capital Library of China");
      browser.click("#account");
      browser.reads("北海静心斋图说");
      browser.reads("Cancel the hold");
    }
  }

  @Test
  void aDeskIsWorkedWithTheKeyboardAloneAndGoesOnWithoutTheLine() throws Exception {
    counter.puts(LIBRARY, "page-2", "什刹海踏查记", "BJ00000002");
    counter.puts(LIBRARY, "page-3", "永定河渡口考", "BJ00000003");
    try (var browser = Chromium.start()) {
      portal.signIn(browser, "librarian");
      browser.click("#desk");
      browser.sees("document.activeElement.id === 'scan'");
      browser.sees("getComputedStyle(document.getElementById('account')).display === 'none'");
      scan(browser, READERS_CARD);
      browser.reads("赵云帆");
      scan(browser, "BJ00000002");
      browser.reads("什刹海踏查记 is lent, due");
      scan(browser, "BJ00000002");
      browser.reads("1 borrowed");
      browser.reads("The reader has this copy already");

      browser.offline(true);
      scan(browser, "BJ00000003");
      browser.reads("1 action waits to be sent");
      browser.offline(false);
      browser.value("dispatchEvent(new Event('online'))");
      browser.reads("BJ00000003 is lent, due");

      browser.press(Chromium.Key.F4);
      scan(browser, "BJ00000002");
      browser.reads("什刹海踏查记 is back: to its shelf");
      browser.press(Chromium.Key.F9);
      browser.reads("The return is undone: 什刹海踏查记 is still on loan, due");
      scan(browser, "BJ00000002");
      browser.sees("document.activeElement.id === 'scan'");
      browser.press(Chromium.Key.F2);
      browser.reads("Scan the reader’s card");
    }
    var account = counter.does("GET", "/api/readers/demo-002/account", LIBRARY, "");
    assertThat(account.path("loans").findValuesAsString("barcode")).contains("BJ00000003");
  }

  @Test
  void aDeskSendsCopiesToWhereTheyBelongByNameAndMissesThoseThatAreNotOnTheirShelf()
      throws Exception {
    counter.puts(ELSEWHERE, "page-4", "白洋淀渔歌辑录", "HB00000001");
    counter.puts(LIBRARY, "page-5", "钓鱼台行宫小记", "BJ00000005");
    try (var browser = Chromium.start()) {
      portal.signIn(browser, "librarian");
      browser.click("#desk");
      browser.press(Chromium.Key.F4);
      scan(browser, "HB00000001");
      browser.reads("白洋淀渔歌辑录 goes to Hebei Provincial Library");
      browser.press(Chromium.Key.F8);
      scan(browser, "BJ00000005");
      browser.reads("钓鱼台行宫小记 is noted as missing");

      browser.clickOn("中文");
      browser.reads("流通台 首都图书馆");
      browser.press(Chromium.Key.F4);
      scan(browser, "HB00000001");
      browser.reads("《白洋淀渔歌辑录》没有借出，请送往河北省图书馆");
      scan(browser, "no-such-barcode");
      browser.reads("没有这个条码，请核对");
      scan(browser, "BJ00000005");
      browser.reads("《钓鱼台行宫小记》已归还，请上架");
    }
  }

  private static void scan(Chromium browser, String code) {
    browser.sees("document.activeElement.id === 'scan'");
    browser.type(code);
    browser.press(Chromium.Key.ENTER);
  }
}
