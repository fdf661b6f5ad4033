package org.smartlibrary.startertest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.smartlibrary.startertest.TestTokens.bearer;

import com.mongodb.client.MongoDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What an operator does with what could not be handled. */
@SampleServiceTest
class DeadLetterTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String LETTERS = "/api/operations/dead-letters";

  private final Http http;
  private final MongoDatabase database;
  private final EventPublisher publisher;
  private final Grumbler grumbler;

  DeadLetterTest(
      @LocalServerPort int port,
      @Autowired MongoDatabase database,
      @Autowired EventPublisher publisher,
      @Autowired Grumbler grumbler) {
    this.http = new Http(port);
    this.database = database;
    this.publisher = publisher;
    this.grumbler = grumbler;
  }

  @BeforeEach
  void startWithoutLettersAndInABadMood() {
    grumbler.content = false;
    grumbler.heard.clear();
    database.getCollection("dead_letters").deleteMany(new Document());
  }

  @Test
  void lettersAreListedPageByPageWithoutTheirData() throws Exception {
    bury("a", "b", "c");
    var first = Http.json(call("GET", "?page=0&size=2"));
    assertThat(first.path("total").asInt()).isEqualTo(3);
    assertThat(first.path("items").findValuesAsString("key")).hasSize(2);
    assertThat(first.path("items").path(0).has("data")).isFalse();
    var last = Http.json(call("GET", "?page=1&size=2"));
    assertThat(last.path("items").findValuesAsString("key")).containsExactly("a");
    assertThat(call("GET", "?size=1001").statusCode()).isEqualTo(400);
  }

  @Test
  void aLetterIsShownWithItsReasonItsHeadersAndItsData() throws Exception {
    var letter = Http.json(call("GET", "/" + bury("a").getFirst()));
    assertThat(letter.path("topic").asString()).isEqualTo(Grumbler.TOPIC);
    assertThat(letter.path("group").asString()).isEqualTo("grumbler");
    assertThat(letter.path("reason").asString()).contains("not in this mood");
    assertThat(letter.path("headers").path("ce_type").asString()).isEqualTo("grumble.v1");
    assertThat(letter.path("data").asString()).isEqualTo("{\"about\":\"a\"}");
  }

  @Test
  void aLetterIsReplayedAndGone() throws Exception {
    var ids = bury("a", "b");
    grumbler.content = true;
    var answer = call("POST", "/" + ids.getFirst() + "/replay");
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(Http.json(answer).path("requested").asInt()).isEqualTo(1);
    await().atMost(SOON).until(() -> letters().size() == 1);
    assertThat(grumbler.heard).containsExactly("a");
    assertThat(call("GET", "/" + ids.getFirst()).statusCode()).isEqualTo(404);
  }

  @Test
  void allAreReplayedInTheirOrder() throws Exception {
    bury("a", "b", "c");
    grumbler.content = true;
    var answer = call("POST", "/replay");
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(Http.json(answer).path("requested").asInt()).isEqualTo(3);
    await().atMost(SOON).until(() -> letters().isEmpty());
    assertThat(grumbler.heard).containsExactly("a", "b", "c");
  }

  @Test
  void aReplayInVainIsCounted() throws Exception {
    var id = bury("a").getFirst();
    call("POST", "/" + id + "/replay");
    await().atMost(SOON).until(() -> letter(id).path("attempts").asInt() == 1);
    assertThat(letter(id).path("replayRequested").asBoolean()).isFalse();
  }

  @Test
  void aLetterIsDiscarded() throws Exception {
    var id = bury("a").getFirst();
    assertThat(call("DELETE", "/" + id).statusCode()).isEqualTo(204);
    assertThat(letters()).isEmpty();
    assertThat(call("DELETE", "/" + id).statusCode()).isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"GET, ''", "POST, /replay", "DELETE, ''"})
  void aLetterThatIsNotThereIsAProblem(String method, String what) throws Exception {
    var answer = call(method, "/sample.grumble-0-999@grumbler" + what);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Http.json(answer).path("type").asString()).isEqualTo("/problems/not-found");
    assertThat(Http.json(answer).path("detail").asString()).contains("999@grumbler");
  }

  /** Their ids, oldest first, when all are among the dead letters. */
  private List<String> bury(String... keys) throws Exception {
    for (var key : keys) {
      var data = Map.of("about", key);
      publisher
          .send(new OutgoingEvent(Grumbler.TOPIC, key, "grumble.v1", Instant.now(), data))
          .join();
    }
    await().atMost(SOON).until(() -> letters().size() == keys.length);
    return letters().reversed();
  }

  private List<String> letters() throws Exception {
    return Http.json(call("GET", "")).path("items").findValuesAsString("id");
  }

  private JsonNode letter(String id) throws Exception {
    return Http.json(call("GET", "/" + id));
  }

  private HttpResponse<String> call(String method, String path) throws Exception {
    return http.send(
        method, LETTERS + path, "", Map.of("Authorization", bearer(TestTokens.operator())));
  }
}
