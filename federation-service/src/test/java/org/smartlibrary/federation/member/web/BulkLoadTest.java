package org.smartlibrary.federation.member.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.startertest.TestTokens.bearer;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WithFederation
class BulkLoadTest {

  private static final String CSV = "text/csv";
  private static final String NDJSON = "application/x-ndjson";

  @LocalServerPort private int port;

  private final JsonMapper json = JsonMapper.builder().build();
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(port);
  }

  @Test
  void everyLineOfAFileIsAnsweredAndParentsMayComeLater() {
    var answers =
        load(
            TestTokens.operator(),
            CSV,
            """
            isil,name_zh,level,parent
            @6109,安康图书馆,PREFECTURE,@61
            @N,国家图书馆,NATIONAL,
            @61,陕西省图书馆,PROVINCIAL,@N
            @62,甘肃省图书馆,PROVINCIAL,@nobody
            @63,,PROVINCIAL,@N
            """);

    assertThat(answers)
        .extracting(answer -> answer.path("line").asInt() + answer.path("outcome").asString())
        .containsExactlyInAnyOrder("2created", "3created", "4created", "5refused", "6refused");
    assertThat(answers)
        .filteredOn(answer -> answer.path("line").asInt() == 5)
        .singleElement()
        .satisfies(
            refused -> {
              assertThat(refused.path("isil").asString()).isEqualTo(desk.isil("62"));
              assertThat(refused.path("type").asString())
                  .isEqualTo("/problems/member-parent-unknown");
              assertThat(refused.path("reason").asString()).contains(desk.isil("nobody"));
            });
    desk.get("6109").expectStatus().isOk();
  }

  @Test
  void theSameFileAgainIsUnchanged() {
    var file =
        """
        {"isil": "@N", "name": {"zh": "国家图书馆"}, "level": "NATIONAL"}
        {"isil": "@61", "name": {"zh": "陕西省图书馆"}, "level": "PROVINCIAL", "parent": "@N"}
        """;
    load(TestTokens.operator(), NDJSON, file);

    assertThat(load(TestTokens.operator(), NDJSON, file))
        .extracting(answer -> answer.path("outcome").asString())
        .containsExactly("unchanged", "unchanged");
  }

  @Test
  void aLibraryLoadsWhatIsBelowIt() {
    desk.openForBusiness();
    var answers =
        load(
            TestTokens.librarySystem(desk.isil("610922")),
            CSV,
            """
            isil,name_zh,level,parent
            @610922-2,熨斗分馆,BRANCH,@610922
            @610900-9,高新区图书馆,COUNTY,@6109
            """);

    assertThat(answers)
        .extracting(answer -> answer.path("outcome").asString())
        .containsExactly("created", "refused");
    assertThat(answers.getLast().path("type").asString()).isEqualTo("/problems/member-not-yours");
  }

  @Test
  void whatIsNoFileOfMembersIsRefusedAsAWhole() {
    post(TestTokens.operator(), CSV, "a,b\n1,2\n").expectStatus().isBadRequest();
    post(TestTokens.operator(), "application/xml", "<a/>").expectStatus().isEqualTo(415);
    post(TestTokens.reader(), CSV, "isil,name_zh,level\n").expectStatus().isForbidden();
    post(TestTokens.expired(), CSV, "isil,name_zh,level\n").expectStatus().isUnauthorized();
  }

  private List<JsonNode> load(String token, String type, String file) {
    var body =
        post(token, type, file)
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentTypeCompatibleWith(NDJSON)
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    return body == null ? List.of() : body.lines().map(json::readTree).toList();
  }

  private RestTestClient.ResponseSpec post(String token, String type, String file) {
    return desk.http()
        .post()
        .uri("/api/members")
        .header(HttpHeaders.AUTHORIZATION, bearer(token))
        .header(HttpHeaders.CONTENT_TYPE, type + ";charset=UTF-8")
        .body(file.replace("@", desk.isil("")))
        .exchange();
  }
}
