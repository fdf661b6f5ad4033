package org.smartlibrary.acceptance;

import java.io.IOException;
import org.smartlibrary.local.client.ClientSecrets;

/** The portal's people and pages. */
final class Portal {

  private final RunningPlatform platform;

  Portal(RunningPlatform platform) {
    this.platform = platform;
  }

  /** Signs one of the demonstration's people in: «reader», «librarian». */
  void signIn(Chromium browser, String person) throws IOException {
    String password = ClientSecrets.in(platform.data().masterSecret()).passwordOf(person);
    browser.open(platform.gateway().at("/"));
    browser.click("#person");
    browser.fill("input[name=username]", person);
    browser.fill("input[name=password]", password);
    browser.press(Chromium.Key.ENTER);
    browser.sees("document.getElementById('person')?.textContent.includes('" + person + "')");
  }

  /** The page of a union record. */
  void open(Chromium browser, String record) {
    browser.open(platform.gateway().at("/?record=" + record));
  }
}
