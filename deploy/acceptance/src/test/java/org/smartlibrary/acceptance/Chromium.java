package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.smartlibrary.local.platform.Trees;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person at a browser: opens pages, types, presses keys, and reads what is there. */
final class Chromium implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String LISTENING = "DevTools listening on ws://";

  private final Process process;
  private final Path profile;
  private final DevTools tools;

  private Chromium(Process process, Path profile, DevTools tools) {
    this.process = process;
    this.profile = profile;
    this.tools = tools;
  }

  /** Starts one with nothing remembered; skips the test where no Chromium is installed. */
  static Chromium start() throws IOException, InterruptedException {
    var browser = OtherProgram.onThePath("chromium", "chromium-browser");
    assumeTrue(browser.isPresent(), "There is no Chromium on the PATH to show the portal in");
    Path profile = Files.createTempDirectory("chromium-");
    var process = new ProcessBuilder(command(browser.get(), profile)).start();
    String address = address(process.errorReader());
    var tab =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create("http://" + address + "/json/new?about:blank"))
                    .PUT(HttpRequest.BodyPublishers.noBody())
                    .build(),
                BodyHandlers.ofString());
    String socket = JSON.readTree(tab.body()).path("webSocketDebuggerUrl").asString();
    return new Chromium(process, profile, DevTools.at(URI.create(socket)));
  }

  private static List<String> command(Path browser, Path profile) {
    return List.of(
        browser.toString(),
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--no-first-run",
        "--lang=en",
        "--remote-debugging-port=0",
        "--user-data-dir=" + profile,
        "about:blank");
  }

  /** The host and port that the browser says it listens on; the rest of its talk is read away. */
  private static String address(BufferedReader talk) throws IOException {
    for (String line = talk.readLine(); line != null; line = talk.readLine()) {
      if (line.startsWith(LISTENING)) {
        Thread.ofVirtual().start(() -> readAway(talk.lines()));
        return line.substring(LISTENING.length(), line.indexOf("/devtools"));
      }
    }
    throw new IOException("Chromium ended before it listened");
  }

  private static void readAway(Stream<String> lines) {
    lines.forEach(_ -> {});
  }

  void open(URI page) {
    tools.call("Page.navigate", Map.of("url", page.toString()));
    sees("document.readyState === 'complete'");
  }

  /** The value of an expression, or null; what it promises is waited for. */
  JsonNode value(String expression) {
    var answer =
        tools.call(
            "Runtime.evaluate",
            Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
    assertThat(answer.path("exceptionDetails").isMissingNode())
        .as("%s: %s", expression, answer)
        .isTrue();
    return answer.path("result").path("value");
  }

  /** Everything that can be read on the page. */
  String text() {
    return value("document.body.innerText").asString();
  }

  /** Waits until it holds. */
  void sees(String condition) {
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(value("Boolean(" + condition + ")").asBoolean())
                    .as(condition + "\n" + text())
                    .isTrue());
  }

  /** Waits until the page says this. */
  void reads(String words) {
    await().atMost(PATIENCE).untilAsserted(() -> assertThat(text()).contains(words));
  }

  /** Waits until the page says this, which takes its time. */
  void reads(String words, Duration within) {
    await().atMost(within).untilAsserted(() -> assertThat(text()).contains(words));
  }

  /** Chooses what says exactly this and can be seen. */
  void clickOn(String words) {
    String found =
        "[...document.querySelectorAll('a, button, label, summary')].find(one =>"
            + " one.innerText.trim() === %s && one.checkVisibility() && !one.disabled)"
                .formatted(JSON.writeValueAsString(words));
    sees(found);
    value(found + ".click()");
  }

  void click(String selector) {
    sees("document.querySelector(" + JSON.writeValueAsString(selector) + ")");
    value("document.querySelector(" + JSON.writeValueAsString(selector) + ").click()");
  }

  /** Types into whatever has the focus. */
  void type(String text) {
    tools.call("Input.insertText", Map.of("text", text));
  }

  /** Types into this field. */
  void fill(String selector, String text) {
    sees("document.querySelector(" + JSON.writeValueAsString(selector) + ")");
    value("document.querySelector(" + JSON.writeValueAsString(selector) + ").focus()");
    type(text);
  }

  void press(Key key) {
    tools.call("Input.dispatchKeyEvent", key.down());
    tools.call("Input.dispatchKeyEvent", key.up());
  }

  /** Cuts the browser's line, or mends it. */
  void offline(boolean cut) {
    tools.call("Network.enable", Map.of());
    tools.call(
        "Network.emulateNetworkConditions",
        Map.of("offline", cut, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
  }

  /** A key with its name and its number (UI Events KeyboardEvent key Values). */
  record Key(String name, int number, String text) {

    static final Key ENTER = new Key("Enter", 13, "\r");
    static final Key ESCAPE = new Key("Escape", 27, "");
    static final Key F2 = new Key("F2", 113, "");
    static final Key F4 = new Key("F4", 115, "");
    static final Key F8 = new Key("F8", 119, "");
    static final Key DOWN = new Key("ArrowDown", 40, "");
    static final Key UP = new Key("ArrowUp", 38, "");
    static final Key F9 = new Key("F9", 120, "");
    static final Key TAB = new Key("Tab", 9, "");

    private Map<String, Object> down() {
      return Map.of(
          "type", text.isEmpty() ? "rawKeyDown" : "keyDown",
          "key", name,
          "code", name,
          "windowsVirtualKeyCode", number,
          "text", text);
    }

    private Map<String, Object> up() {
      return Map.of("type", "keyUp", "key", name, "code", name, "windowsVirtualKeyCode", number);
    }
  }

  @Override
  public void close() throws IOException {
    tools.close();
    List<ProcessHandle> all =
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).toList();
    all.forEach(ProcessHandle::destroy);
    // One that lives a moment longer would write into the profile while it is deleted.
    all.forEach(one -> one.onExit().join());
    Trees.delete(profile);
  }
}
