package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.smartlibrary.local.client.ClientSecrets;

/** The account and the desk in a real browser, with the demonstration's reader and librarian. */
@WithPlatform
class LendingPagesIT {

  /** The library of the demonstration's librarian and reader. */
  private static final String LIBRARY = "CN-110000";

  private static final String READERS_CARD = "990000000002";

  private final RunningPlatform platform;
  private final Counter counter;

  LendingPagesIT(RunningPlatform platform) {
    this.platform = platform;
    this.counter = new Counter(platform);
  }

  @Test
  void aReaderSeesWhatIsBorrowedAndHasATitleKept() throws Exception {
    counter.puts(LIBRARY, "page-1", "北海静心斋图说", "BJ00000001");
    try (var browser = Chromium.start()) {
      signIn(browser, "reader");
      browser.click("#account");
      browser.reads("三体");
      browser.reads("Due");
      browser.reads("Keep a history of what I borrowed");

      String record = counter.found("北海静心斋图说").orElseThrow().id();
      browser.open(platform.gateway().at("/?record=" + record));
      browser.click(".requests button");
      browser.sees("document.querySelector('select[name=pickup]').options.length > 5");
      assertThat(browser.value("document.querySelector('select[name=pickup]').value").asString())
          .isEqualTo(LIBRARY);
      browser.click(".requests form button[type=submit]");
      browser.reads("The hold is placed");
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
      signIn(browser, "librarian");
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
      browser.sees("document.activeElement.id === 'scan'");
      browser.press(Chromium.Key.F2);
      browser.reads("Scan the reader’s card");
    }
    var account = counter.does("GET", "/api/readers/demo-002/account", LIBRARY, "");
    assertThat(account.path("loans").findValuesAsString("barcode")).contains("BJ00000003");
  }

  private static void scan(Chromium browser, String code) {
    browser.sees("document.activeElement.id === 'scan'");
    browser.type(code);
    browser.press(Chromium.Key.ENTER);
  }

  private void signIn(Chromium browser, String person) throws IOException {
    String password = ClientSecrets.in(platform.data().masterSecret()).passwordOf(person);
    browser.open(platform.gateway().at("/"));
    browser.click("#person");
    browser.fill("input[name=username]", person);
    browser.fill("input[name=password]", password);
    browser.press(Chromium.Key.ENTER);
    browser.sees("document.getElementById('person')?.textContent.includes('" + person + "')");
  }
}
