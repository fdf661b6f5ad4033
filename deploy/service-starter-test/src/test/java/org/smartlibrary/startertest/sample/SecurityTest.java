package org.smartlibrary.startertest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.startertest.TestTokens.bearer;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SampleServiceTest
class SecurityTest {

  private static final String NOTES = "/api/libraries/CN-110000/notes/1";
  private static final String NOTE = "{\"text\":\"a\",\"authors\":[]}";

  private final Http http;
  private final MongoDatabase database;

  SecurityTest(@LocalServerPort int port, @Autowired MongoDatabase database) {
    this.http = new Http(port);
    this.database = database;
  }

  @Test
  void readingNeedsNoToken() throws Exception {
    assertThat(http.get(NOTES).statusCode()).isEqualTo(200);
    assertThat(http.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(http.get("/actuator/prometheus").statusCode()).isEqualTo(200);
  }

  @Test
  void writingWithoutATokenIsChallenged() throws Exception {
    var answer = http.send("PUT", NOTES, NOTE, Map.of("Content-Type", "application/json"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate"))
        .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    assertThat(Http.json(answer).path("type").asString()).isEqualTo("/problems/unauthorized");
  }

  @Test
  void aTokenThatIsOverOrForgedIsRefused() throws Exception {
    for (var token : new String[] {TestTokens.expired(), TestTokens.forged(), "no.token.at-all"}) {
      var answer = write(token);
      assertThat(answer.statusCode()).isEqualTo(401);
      assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
          .contains("invalid_token");
      assertThat(Http.json(answer).path("status").asInt()).isEqualTo(401);
    }
    var publicRead =
        http.send("GET", NOTES, "", Map.of("Authorization", bearer(TestTokens.expired())));
    assertThat(publicRead.statusCode()).isEqualTo(401);
  }

  @Test
  void aLibraryWritesItsOwnAndNobodyElses() throws Exception {
    assertThat(write(TestTokens.librarySystem("CN-110000")).statusCode()).isEqualTo(200);
    assertThat(write(TestTokens.librarian("CN-110000")).statusCode()).isEqualTo(200);
    var answer = write(TestTokens.librarySystem("CN-430000"));
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Http.json(answer).path("type").asString()).isEqualTo("/problems/forbidden");
    assertThat(write(TestTokens.reader()).statusCode()).isEqualTo(403);
  }

  @Test
  void aLibraryAboveWritesForTheOnesBelow() throws Exception {
    assertThat(write(TestTokens.librarySystem("CN-ABOVE")).statusCode()).isEqualTo(200);
  }

  @Test
  void thatAnOperatorActedForALibraryIsWrittenDown() throws Exception {
    var writes = Filters.and(Filters.eq("library", "CN-110000"), Filters.eq("method", "PUT"));
    var audit = database.getCollection("audit");
    var before = audit.countDocuments(writes);
    assertThat(write(TestTokens.operator()).statusCode()).isEqualTo(200);
    assertThat(audit.countDocuments(writes)).isEqualTo(before + 1);
    assertThat(audit.find(writes).first())
        .containsEntry("operator", "operator")
        .containsEntry("path", NOTES);
  }

  @Test
  void operationsAreForOperators() throws Exception {
    var path = "/api/operations/dead-letters";
    assertThat(http.get(path).statusCode()).isEqualTo(401);
    var library = Map.of("Authorization", bearer(TestTokens.librarySystem("CN-110000")));
    assertThat(http.send("GET", path, "", library).statusCode()).isEqualTo(403);
  }

  @Test
  void aControllerKnowsItsCaller() throws Exception {
    var token = bearer(TestTokens.librarySystem("CN-110000"));
    var answer = http.send("POST", "/api/me", "", Map.of("Authorization", token));
    assertThat(Http.json(answer).path("isil").asString()).isEqualTo("CN-110000");
    assertThat(Http.json(answer).path("roles").toString()).isEqualTo("[\"LIBRARY_SYSTEM\"]");
  }

  @Test
  void aSlashInsideAControlNumberIsNotAPath() throws Exception {
    var answer = http.get("/api/libraries/CN-110000/notes/n%2F2026-1");
    assertThat(answer.body()).isEqualTo("n/2026-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/libraries/CN-110000/notes/..%2f..%2fCN-430000",
        "/api/libraries/CN-110000/notes/%2e%2e%2fx",
        "/api/libraries/CN-110000/notes/a%2F%2Fb",
        "/api/libraries/CN-110000/notes/a%2F..",
        "/api/libraries/CN-110000/../CN-430000/notes/1",
        "/api/libraries/CN-110000/%2e%2e/CN-430000/notes/1",
        "/api/libraries/CN-110000//notes/1",
        "/api/libraries/CN-110000/notes/1;v=2",
        "/api/libraries/CN-110000/notes/1%3Bv=2",
        "/api/libraries/CN-110000/notes/a%00b",
        "/api/libraries/CN-110000/notes/a%252Fb",
        "/api/libraries/CN-110000/notes/a%5Cb",
        "/api/libraries/CN-110000/notes/a\\b",
        "/api/libraries/CN-110000/notes/a%zz",
        "/api/libraries/CN-110000/notes/{a}",
        "/api/libraries/CN-110000/notes/a%0d%0ab",
      })
  void pathTricksAreRefusedAsAProblem(String path) throws Exception {
    var answer = http.raw("GET " + path + " HTTP/1.1");
    assertThat(answer).startsWith("HTTP/1.1 400");
    assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
    assertThat(answer).contains("/problems/bad-request");
  }

  private HttpResponse<String> write(String token) throws Exception {
    var headers = Map.of("Authorization", bearer(token), "Content-Type", "application/json");
    return http.send("PUT", NOTES, NOTE, headers);
  }
}
