package org.smartlibrary.loan.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.startertest.TestTokens.librarian;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole files of readers. */
@WithLoanService
class ReaderLoadTest {

  private static final String CSV = "text/csv";
  private static final String NDJSON = "application/x-ndjson";

  private final LoanService service;
  private final Readers readers;
  private final Isil county;
  private final Isil stranger;
  private final String unique = UUID.randomUUID().toString().substring(0, 8);

  ReaderLoadTest(@Autowired LoanService service, @Autowired Readers readers) {
    this.service = service;
    this.readers = readers;
    this.county = service.newLibrary();
    this.stranger = service.newLibrary();
  }

  @Test
  void everyLineOfAFileIsAnsweredInItsOrder() {
    var answers =
        load(
            CSV,
            """
            \uFEFFID,card,name,home,group,guardian,keeps_history
            #1,#C1,"王, 小明",@,ADULT,,true
            #2,#C1,李四,@,ADULT,,
            #3,#C3,张三,CN-NONE,ADULT,,
            #4,#C4,赵六,%s,ADULT,,
            #5,#C5,小王,@,CHILD,#1,
            #6,#C6,小李,@,CHILD,#nobody,
            #7,#C7,,@,ADULT,,perhaps
            #8,#C8
            """
                .formatted(stranger));

    assertThat(outcomes(answers))
        .containsExactly(
            "2created",
            "3reader-card-taken",
            "4reader-home-unknown",
            "5reader-not-yours",
            "6created",
            "7reader-guardian-unknown",
            "8reader-form",
            "9reader-form");
    assertThat(answers.getFirst().path("id").asString()).isEqualTo(unique + "1");
    assertThat(readers.withCard(new CardNumber(unique + "C1")))
        .get()
        .matches(reader -> reader.keepsHistory() && reader.name().equals("王, 小明"));
  }

  @Test
  void theSameFileAgainIsUnchangedAndAnotherCardRetiresTheFirst() {
    var file =
        """
        {"id": "#1", "card": "#C1", "name": "王小明", "home": "@", "group": "ADULT", "pin": "2468"}

        {"id": "#2", "card": "#C2", "name": "李四", "home": "@", "group": "SENIOR"}
        """;
    assertThat(outcomes(load(NDJSON, file))).containsExactly("1created", "3created");
    assertThat(outcomes(load(NDJSON, file))).containsExactly("1unchanged", "3unchanged");
    assertThat(outcomes(load(NDJSON, file.replace("#C1", "#C9"))))
        .containsExactly("1updated", "3unchanged");
    assertThat(outcomes(load(NDJSON, file))).containsExactly("1reader-card-dead", "3unchanged");
  }

  @Test
  void linesAboutTheSameReaderAreTakenInTheirOrder() {
    var file =
        String.join(
            "\n",
            IntStream.rangeClosed(1, 40)
                .mapToObj(
                    number ->
                        """
                        {"id": "#1", "card": "#C%d", "name": "第%d个", "home": "@", "group": "ADULT"}"""
                            .formatted(number, number))
                .toList());

    assertThat(load(NDJSON, file)).hasSize(40);
    assertThat(readers.withCard(new CardNumber(unique + "C40")))
        .get()
        .matches(reader -> reader.version() == 40);
  }

  @Test
  void whatIsNotUtf8IsSaidALineAndTouchesNoOther() {
    var file =
        """
        {"id": "#1", "card": "#C1", "name": "王小明", "home": "@", "group": "ADULT"}
        {"id": "#2", "card": "#C2", "name": "plain", "home": "@", "group": "ADULT"}
        """;
    var answers = answers(post(NDJSON, filled(file).getBytes(Charset.forName("GB18030"))));

    assertThat(outcomes(answers)).containsExactly("1reader-form", "2created");
    assertThat(answers.getFirst().path("reason").asString()).contains("GB18030", "save");
    assertThat(post(CSV + ";charset=GB18030", filled(file).getBytes(UTF_8)).statusCode())
        .isEqualTo(415);
  }

  @Test
  void theReadersOfTheDemonstrationComeInAndTheSecondTimeNothingChanges() throws IOException {
    var homes = Set.of("CN-110000", "CN-110101", "CN-320100", "CN-610900", "CN-610922");
    homes.forEach(home -> service.register(new Isil(home), "COUNTY", null, "ACTIVE", 1));
    try (var demo = ReaderLoadTest.class.getResourceAsStream("/demo/readers.ndjson")) {
      var file = demo == null ? new byte[0] : demo.readAllBytes();

      assertThat(outcomes(answers(post(NDJSON, file, TestTokens.operator()))))
          .hasSize(12)
          .allMatch(outcome -> outcome.endsWith("created"));
      assertThat(outcomes(answers(post(NDJSON, file, TestTokens.operator()))))
          .allMatch(outcome -> outcome.endsWith("unchanged"));
    }
    assertThat(readers.withLogin("reader")).isPresent();
  }

  @Test
  void whatIsNoFileOfReadersIsRefusedAsAWhole() {
    assertThat(post(CSV, "a,b\n1,2\n".getBytes(UTF_8)).statusCode()).isEqualTo(400);
    assertThat(post("application/xml", "<a/>".getBytes(UTF_8)).statusCode()).isEqualTo(415);
    var asReader =
        service
            .request("/api/readers", TestTokens.reader())
            .setHeader("Content-Type", NDJSON)
            .POST(BodyPublishers.ofString("{}"));
    assertThat(service.send(asReader).statusCode()).isEqualTo(403);
  }

  @Test
  void whateverStandsBetweenGoodLinesTheyAreTaken() {
    var random = new Random(20261126);
    for (var type : List.of(NDJSON, CSV)) {
      var lines = new ArrayList<String>();
      if (type.equals(CSV)) {
        lines.add("id,card,name,home,group");
      }
      var good = new ArrayList<String>();
      for (int i = 0; i < 300; i++) {
        if (random.nextInt(3) > 0) {
          lines.add(damaged(good(type, i), random, type));
        } else {
          good.add(lines.size() + 1 + "created");
          lines.add(good(type, i));
        }
      }

      var answers = load(type, String.join("\n", lines));

      assertThat(outcomes(answers)).containsAll(good);
      assertThat(answers)
          .allMatch(
              answer ->
                  !answer.path("outcome").asString().equals("refused")
                      || answer.path("type").asString().startsWith("/problems/reader-"));
    }
  }

  /**
   * Fewer, other or many more characters; in CSV no quote, which may span lines, and no line end.
   */
  private static String damaged(String line, Random random, String type) {
    var text = new StringBuilder(line);
    for (int times = 1 + random.nextInt(4); times > 0; times--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(4)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, type.equals(CSV) ? ",,," : "{\"[");
        case 2 -> text.setCharAt(at, (char) (0x20 + random.nextInt(0x5F)));
        default -> text.insert(at, "é\u0000\uFFFD".repeat(random.nextInt(8_000)));
      }
    }
    return "bad" + (type.equals(CSV) ? text.toString().replace('"', '_') : text.toString());
  }

  private static String good(String type, int number) {
    var letter = type.equals(CSV) ? "c" : "n";
    return (type.equals(CSV)
            ? "#%1$s%2$d,#%1$sC%2$d,读者%2$d,@,ADULT"
            : """
              {"id": "#%1$s%2$d", "card": "#%1$sC%2$d", "name": "读者%2$d", "home": "@", "group": "ADULT"}""")
        .formatted(letter, number);
  }

  private List<JsonNode> load(String type, String file) {
    var answer = post(type, filled(file).getBytes(UTF_8));
    assertThat(answer.statusCode()).isEqualTo(200);
    return answers(answer);
  }

  private String filled(String file) {
    return file.replace("#", unique).replace("@", county.value());
  }

  private HttpResponse<String> post(String type, byte[] file) {
    return post(type, file, librarian(county.value()));
  }

  private HttpResponse<String> post(String type, byte[] file, String token) {
    return service.send(
        service
            .request("/api/readers", token)
            .setHeader("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(file)));
  }

  private static List<JsonNode> answers(HttpResponse<String> answer) {
    var json = JsonMapper.shared();
    return answer.body().lines().map(json::readTree).toList();
  }

  private static List<String> outcomes(List<JsonNode> answers) {
    return answers.stream()
        .map(
            answer ->
                answer.path("line").asInt()
                    + (answer.has("type")
                        ? answer.path("type").asString().replace("/problems/", "")
                        : answer.path("outcome").asString()))
        .toList();
  }
}
