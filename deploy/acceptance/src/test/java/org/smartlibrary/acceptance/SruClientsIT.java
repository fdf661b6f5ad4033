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
