package org.smartlibrary.federation.union.sru;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a client sends, it gets a well-formed answer of bounded size, soon. */
class SruFuzzTest {

  private static final String[] QUERY = {
    "(",
    ")",
    "\"",
    "\\",
    " and ",
    " or ",
    " not ",
    " prox ",
    "=",
    "==",
    "<",
    ">",
    "<>",
    "<=",
    "/",
    " any ",
    " all ",
    " adj ",
    " exact ",
    " within ",
    "红楼",
    "梦",
    "a",
    "dream",
    "dc.title",
    "bath.isbn",
    "dc.date",
    "1990",
    "rec.id",
    "sortby ",
    "*",
    "^",
    "?",
    "\u3000",
    "\uD83D",
    "\0",
    "cql.allRecords=1",
    ">x=\"urn:1\" ",
    "x.title",
    "unmasked",
    "99999999999999999999",
    "-1",
    "2026-99-99",
    "\u202E",
    "&amp;",
    "]]>"
  };
  private static final String[] PARAMETERS = {
    "version=1.1",
    "version=2.0",
    "version=9",
    "operation=searchRetrieve",
    "operation=scan",
    "operation=",
    "startRecord=2",
    "startRecord=99999999999",
    "maximumRecords=1000000",
    "maximumRecords=-1",
    "recordSchema=dc",
    "recordSchema=<x>",
    "recordPacking=string",
    "sortKeys=date,,0 title",
    "sortKeys=,,,,,",
    "responsePosition=5",
    "maximumTerms=1000000",
    "x-\0=\0",
    "recordXMLEscaping=string",
    "queryType=cql"
  };
  private static final int LARGEST = 1024 * 1024;

  @TempDir private Path folder;

  @Test
  @Timeout(60)
  void nothingThatIsSentBreaksTheAnswer() throws IOException {
    Random random = new Random(20261125);
    try (Catalogue catalogue = Catalogue.open(folder)) {
      for (int i = 0; i < 8_000; i++) {
        String asked = request(random);
        long start = System.nanoTime();
        Answered answer = catalogue.ask(asked);
        assertThat(Duration.ofNanos(System.nanoTime() - start))
            .as(asked)
            .isLessThan(Duration.ofSeconds(5));
        assertThat(answer.root()).as(asked).endsWith("Response");
        assertThat(answer.xml().length()).as(asked).isLessThan(LARGEST);
      }
    }
  }

  private static String request(Random random) {
    String query =
        IntStream.range(0, random.nextInt(12))
            .mapToObj(n -> QUERY[random.nextInt(QUERY.length)])
            .collect(Collectors.joining(random.nextBoolean() ? "" : " "));
    String text = URLEncoder.encode(query, StandardCharsets.UTF_8);
    String name = random.nextInt(4) == 0 ? "scanClause=" : "query=";
    return IntStream.range(0, random.nextInt(4))
        .mapToObj(n -> PARAMETERS[random.nextInt(PARAMETERS.length)] + "&")
        .collect(Collectors.joining("", "", name + text));
  }
}
