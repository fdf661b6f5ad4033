package org.smartlibrary.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The portal in a real browser, with the demonstration's records; skipped where there is none. */
@WithPlatform
class PortalIT {

  @TempDir Path profile;
  private final RunningPlatform platform;

  PortalIT(RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void aSearchShowsRecordsWithTheirLibrariesAndHowTheyDivide() throws Exception {
    String page = page("/?q=" + URLEncoder.encode("三体", UTF_8));
    assertThat(page).contains("class=\"hit\"", "刘慈欣", "class=\"figures\"", "class=\"facet\"");
    assertThat(page)
        .contains("Heilongjiang Provincial Library")
        .doesNotContain("Sorry, that did not work");
  }

  @Test
  void aRecordShowsItsDescriptionAndTheTreeOfItsLibraries() throws Exception {
    String id = platform.union().search("三体", 1).records().getFirst().id();
    String page = page("/?record=" + id);
    assertThat(page).contains("ISBN", "class=\"tree\"", "Anqing City Library");
    assertThat(page).doesNotContain("Sorry, that did not work");
  }

  @Test
  void aMistypedTitleIsAnsweredWithWhatElseMayHaveBeenMeant() throws Exception {
    String page = page("/?q=" + URLEncoder.encode("三休", UTF_8));
    assertThat(page).contains("class=\"meant\"", "?q=" + URLEncoder.encode("三体", UTF_8));
  }

  @Test
  void pinyinIsExplainedAndAChosenClassStandsInItsTree() throws Exception {
    String page = page("/?q=santi&clc=I2");
    assertThat(page).contains("class=\"why\"", "<q>santi</q>", "class=\"branch\"", "clc=I24");
  }

  @Test
  void whatMayBeTypedOnIsChosenByKeyboardAlone() throws Exception {
    try (var reader = Chromium.start()) {
      reader.open(platform.gateway().at("/"));
      reader.fill("#q", "santi");
      reader.sees("document.querySelector('#q').getAttribute('aria-expanded') === 'true'");
      reader.press(Chromium.Key.DOWN);
      reader.sees(
          "document.getElementById(document.querySelector('#q').getAttribute('aria-activedescendant'))"
              + ".getAttribute('aria-selected') === 'true'");
      assertThat(typed(reader)).isNotEqualTo("santi");

      reader.press(Chromium.Key.UP);
      assertThat(typed(reader)).isEqualTo("santi");
      reader.press(Chromium.Key.ESCAPE);
      reader.sees("document.querySelector('#completions').hidden");

      reader.type(" ");
      reader.sees("!document.querySelector('#completions').hidden");
      downTo(reader, "三体");
      reader.press(Chromium.Key.ENTER);
      reader.sees("new URLSearchParams(location.search).get('q').startsWith('三体')");
      reader.sees("document.querySelector('.hit')");
    }
  }

  /** Other titles may be written as this one sounds, and stand before it. */
  private static void downTo(Chromium reader, String title) {
    int choices =
        reader.value("document.querySelectorAll('#completions [role=option]').length").asInt();
    do {
      reader.press(Chromium.Key.DOWN);
    } while (!typed(reader).startsWith(title) && choices-- > 0);
    assertThat(typed(reader)).startsWith(title);
  }

  private static String typed(Chromium reader) {
    return reader.value("document.querySelector('#q').value").asString();
  }

  @Test
  void severalValuesOfAFacetCanBeChosenAndEachBeTakenOff() throws Exception {
    try (var reader = Chromium.start()) {
      reader.open(platform.gateway().at("/?sort=title"));
      reader.click(".facet li:nth-child(1) a");
      reader.sees("new URLSearchParams(location.search).getAll('language').length === 1");
      reader.click(".facet li:nth-child(2) a:not([aria-current])");
      reader.sees("document.querySelectorAll('.facet a[aria-current=true]').length === 2");
      reader.sees("document.querySelectorAll('.chips a').length === 2");
      reader.click(".chips a");
      reader.sees("new URLSearchParams(location.search).getAll('language').length === 1");
    }
  }

  /** The page as it stands when its scripts have run. */
  private String page(String path) throws IOException, InterruptedException {
    var browser = OtherProgram.onThePath("chromium", "chromium-browser");
    assumeTrue(browser.isPresent(), "There is no Chromium on the PATH to show the portal in");
    Path page = profile.resolve("page.html");
    Process process =
        new ProcessBuilder(
                browser.get().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--no-first-run",
                "--user-data-dir=" + profile.resolve("profile"),
                "--virtual-time-budget=10000",
                "--dump-dom",
                platform.gateway().at(path).toString())
            .redirectOutput(page.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("the browser ends").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return Files.readString(page);
  }
}
