package org.smartlibrary.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Other people's SRU clients ask the demonstration's union. They end with 0 whatever happens, so it
 * is read what they say.
 */
@WithPlatform
class SruClientsIT {

  private final RunningPlatform platform;

  SruClientsIT(RunningPlatform platform) {
    this.platform = platform;
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET 1.1", "GET 1.2", "GET 2.0", "POST 1.2"})
  void yazFindsShowsScansAndIsToldItsMistakes(String version) throws Exception {
    String said =
        OtherProgram.run(
            List.of("yaz-client"),
            """
            sru %s
            open %s
            querytype cql
            schema dc
            find dc.title=三体
            show 1+1
            scan dc.title=三体
            explain
            find dc.title and
            quit
            """
                .formatted(version, union()));

    assertThat(said)
        .containsPattern("Number of hits: [1-9]")
        .contains("三体", "Received SRW Scan Response", "http://explain.z3950.org/dtd/2.0/")
        .contains("info:srw/diagnostic/1/10");
  }

  @Test
  void yazIsNotTakenInByAnAddressWithoutSru() throws Exception {
    String said =
        OtherProgram.run(
            List.of("yaz-client"),
            "sru GET 1.1\nopen %s-nowhere\nquerytype cql\nfind dc.title=三体\nquit\n"
                .formatted(union()));

    assertThat(said).doesNotContain("Number of hits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"get", "post"})
  void zoomFindsAndShows(String method) throws Exception {
    String said = zoomsh(method, union(), "dc.title=三体");

    assertThat(said).containsPattern(": [1-9]\\d* hits").contains("三体", "<leader>");
  }

  @Test
  void zoomIsToldItsMistakesAndIsNotTakenInByAnAddressWithoutSru() throws Exception {
    assertThat(zoomsh("get", union(), "dc.title and")).doesNotContain("hits").contains("error");
    assertThat(zoomsh("get", union() + "-nowhere", "dc.title=三体")).doesNotContain(" hits");
  }

  @Test
  void theClientOfTheFinnishNationalLibraryTakesEveryRecordPageByPage() throws Exception {
    try (var client = SharedTool.with("@natlibfi/sru-client@6.0.18", "sru.mjs")) {
      String all = client.run(union(), "dc.date=2008", "marcxml");
      String wrong = client.run(union(), "dc.title and", "marcxml");
      String nowhere = client.run(union() + "-nowhere", "dc.date=2008", "marcxml");

      assertThat(all).contains("total " + found(), "end " + found());
      assertThat(wrong).contains("ERR").doesNotContain("end");
      assertThat(nowhere).contains("ERR").doesNotContain("end");
    }
  }

  @Test
  void catmanduTakesEveryRecordThatIsFoundOnce() throws Exception {
    String said =
        OtherProgram.run(
            List.of(
                "catmandu",
                "convert",
                "SRU",
                "--base",
                union(),
                "--recordSchema",
                "marcxml",
                "--parser",
                "marcxml",
                "--query",
                "dc.date=2008",
                "to",
                "JSON",
                "--line_delimited",
                "1"),
            "");

    List<String> records = said.lines().filter(line -> line.startsWith("{")).toList();
    assertThat(records).hasSize(found()).doesNotHaveDuplicates();
  }

  /** What the shell of ZOOM, which Perl, PHP and others speak through as well, makes of it. */
  private static String zoomsh(String method, String address, String query) throws Exception {
    return OtherProgram.run(
        List.of(
            "zoomsh",
            "set sru " + method,
            "set sru_version 1.2",
            "set preferredRecordSyntax xml",
            "set schema marcxml",
            "connect " + address,
            "search cql:" + query,
            "show 0 1 xml",
            "quit"),
        "");
  }

  /** What SRU itself says, read without any client. */
  private int found() throws Exception {
    String query = "?version=1.1&operation=searchRetrieve&maximumRecords=0&query=dc.date%3D2008";
    String answer =
        platform
            .gateway()
            .exchange(platform.gateway().request("/sru/union" + query).build())
            .body();
    Matcher number = Pattern.compile("<numberOfRecords>([1-9]\\d*)<").matcher(answer);
    assertThat(number.find()).as(answer).isTrue();
    return Integer.parseInt(number.group(1));
  }

  private String union() {
    return platform.gateway().at("/sru/union").toString();
  }
}
