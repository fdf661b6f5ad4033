package org.smartlibrary.startertest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.startertest.TestTokens.bearer;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleServiceTest
class ProblemTest {

  private static final Map<String, String> OPERATOR =
      Map.of("Authorization", bearer(TestTokens.operator()), "Content-Type", "application/json");
  private static final String NOTE = "/api/libraries/CN-110000/notes/1";

  private final Http http;

  ProblemTest(@LocalServerPort int port) {
    this.http = new Http(port);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /api/nowhere, 404, not-found",
    "DELETE, /api/libraries/CN-110000/notes/1, 405, method-not-allowed",
    "GET, /api/number, 400, bad-request",
    "GET, /api/number?of=three, 400, bad-request",
    "GET, /api/libraries/not*an*isil/notes/1, 400, bad-request",
    "GET, /api/libraries/CN-110000/notes?size=0, 400, bad-request",
    "GET, /api/libraries/CN-110000/notes?size=1001, 400, bad-request",
    "GET, /api/libraries/CN-110000/notes?page=-1, 400, bad-request",
    "GET, /api/libraries/CN-110000/notes?page=x, 400, bad-request",
    "GET, /api/libraries/CN-110000/notes?page=2147483647, 400, bad-request",
    "GET, /api/away, 503, service-unavailable",
    "GET, /api/broken, 500, internal-server-error",
    "POST, /api/libraries/CN-110000/notes, 409, notebook-full",
    "GET, /problems/never-heard-of, 404, not-found",
    "GET, /error, 404, not-found",
  })
  void everyRefusalIsAProblem(String method, String path, int status, String slug)
      throws Exception {
    var answer = http.send(method, path, "", OPERATOR);
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(problem(answer)).isEqualTo("/problems/" + slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"text\":{}}", "\"text\""})
  void aBodyThatCannotBeReadIsAProblem(String body) throws Exception {
    var answer = http.send("PUT", NOTE, body, OPERATOR);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(problem(answer)).isEqualTo("/problems/bad-request");
  }

  @Test
  void whatIsWrongInABodyIsNamedByJsonPointers() throws Exception {
    var body = "{\"text\":\"longer than ten\",\"authors\":[{\"name\":\"Lu\"},{\"name\":\" \"}]}";
    var answer = http.send("PUT", NOTE, body, OPERATOR);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Http.json(answer).findValuesAsString("pointer"))
        .containsExactlyInAnyOrder("/text", "/authors/1/name");
  }

  @Test
  void anotherMediaTypeIsAProblemInBothDirections() throws Exception {
    var sent = http.send("PUT", NOTE, "a", with("Content-Type", "text/csv"));
    assertThat(sent.statusCode()).isEqualTo(415);
    assertThat(problem(sent)).isEqualTo("/problems/unsupported-media-type");
    var asked = http.send("POST", "/api/me", "", with("Accept", "text/csv"));
    assertThat(asked.statusCode()).isEqualTo(406);
    assertThat(problem(asked)).isEqualTo("/problems/not-acceptable");
  }

  @Test
  void aMethodThatIsNotAllowedNamesThoseThatAre() throws Exception {
    var answer = http.send("DELETE", NOTE, "", OPERATOR);
    assertThat(answer.headers().firstValue("Allow").orElseThrow()).contains("GET", "PUT");
  }

  @Test
  void anUnexpectedFailureKeepsItsReasonInside() throws Exception {
    var answer = http.send("GET", "/api/broken", "", Map.of("X-Correlation-Id", "a-call-of-mine"));
    assertThat(answer.body()).doesNotContain("secret").doesNotContain("IllegalState");
    assertThat(Http.json(answer).path("correlationId").asString()).isEqualTo("a-call-of-mine");
  }

  @Test
  void aRefusalCarriesItsOwnMembers() throws Exception {
    var answer = http.send("POST", "/api/libraries/CN-110000/notes", "", OPERATOR);
    assertThat(Http.json(answer).path("pages").asInt()).isEqualTo(100);
    assertThat(Http.json(answer).path("instance").asString())
        .isEqualTo("/api/libraries/CN-110000/notes");
  }

  @Test
  void aTypeLeadsToAPageThatSaysWhatToDo() throws Exception {
    var page = http.send("GET", "/problems/notebook-full", "", Map.of("Accept", "text/html"));
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Start a new one.");
  }

  /** Its type, after the body has passed RFC 9457's schema. */
  private static String problem(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(schema().validate(answer.body(), InputFormat.JSON)).isEmpty();
    assertThat(Http.json(answer).path("status").asInt()).isEqualTo(answer.statusCode());
    assertThat(Http.json(answer).path("correlationId").asString()).isNotEmpty();
    return Http.json(answer).path("type").asString();
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(ProblemTest.class.getResourceAsStream("/rfc9457.schema.json"));
  }

  private static Map<String, String> with(String header, String value) {
    return Map.of("Authorization", bearer(TestTokens.operator()), header, value);
  }
}
