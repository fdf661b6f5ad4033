package org.smartlibrary.federation.member.web;

import static org.smartlibrary.federation.member.web.Desk.library;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

@WithFederation
class RegistrationTest {

  @LocalServerPort private int port;

  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(port);
    desk.openForBusiness();
  }

  @Test
  void aNewMemberIsCreatedAndThereAtOnce() {
    desk.put("6101", library("西安", "PREFECTURE", "61"))
        .expectStatus()
        .isCreated()
        .expectHeader()
        .valueEquals("Location", "/api/members/" + desk.isil("6101"))
        .expectHeader()
        .valueEquals("ETag", "\"1\"");

    desk.get("6101")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.isil")
        .isEqualTo(desk.isil("6101"))
        .jsonPath("$.name.zh")
        .isEqualTo("西安图书馆")
        .jsonPath("$.level")
        .isEqualTo("PREFECTURE")
        .jsonPath("$.parent")
        .isEqualTo(desk.isil("61"))
        .jsonPath("$.timeZone")
        .isEqualTo("Asia/Shanghai")
        .jsonPath("$.status")
        .isEqualTo("ACTIVE")
        .jsonPath("$.location")
        .doesNotExist()
        .jsonPath("$.version")
        .isEqualTo(1);
  }

  @Test
  void allThatIsKnownOfALibraryComesBack() {
    desk.put(
            "6109",
            """
            {"name": {"zh": "安康市图书馆", "en": "Ankang City Library"}, "level": "PREFECTURE",
             "parent": "@61", "divisionCode": "610900", "location": {"lon": 109.02, "lat": 32.68},
             "timeZone": "Asia/Shanghai"}
            """)
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"2\"")
        .expectBody()
        .jsonPath("$.name.en")
        .isEqualTo("Ankang City Library")
        .jsonPath("$.divisionCode")
        .isEqualTo("610900")
        .jsonPath("$.location.lat")
        .isEqualTo(32.68);
  }

  @Test
  void theSameAgainKeepsItsVersion() {
    desk.put("6109", library("安康", "PREFECTURE", "61"))
        .expectStatus()
        .isOk()
        .expectHeader()
        .valueEquals("ETag", "\"1\"");
  }

  @Test
  void movingACountyMovesItsBranches() {
    desk.put("610922", library("石泉", "COUNTY", "6107")).expectStatus().isOk();

    desk.get("610922-1/path")
        .expectBody()
        .jsonPath("$[*].isil")
        .isEqualTo(
            List.of(
                desk.isil("N"),
                desk.isil("61"),
                desk.isil("6107"),
                desk.isil("610922"),
                desk.isil("610922-1")));
    desk.list("under=@6109").expectBody().jsonPath("$.total").isEqualTo(1);
  }

  @Test
  void aRefusalNamesItsRuleAndItsPage() {
    desk.put("6109", library("安康", "PREFECTURE", "610922"))
        .expectStatus()
        .isEqualTo(409)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/member-cycle")
        .jsonPath("$.errors[0].pointer")
        .isEqualTo("/parent");

    desk.http().get().uri("/problems/member-cycle").exchange().expectStatus().isOk();
  }

  @Test
  void everyRuleHasItsStatus() {
    desk.put("1", library("甲", "COUNTY", null)).expectStatus().isEqualTo(422);
    desk.put("1", library("甲", "COUNTY", "nobody")).expectStatus().isEqualTo(422);
    desk.put("1", library("甲", "PROVINCIAL", "6109")).expectStatus().isEqualTo(422);
    desk.put("6109", library("安康", "SERVICE_POINT", "61")).expectStatus().isEqualTo(409);
    desk.put(
            "6109", library("安康", "PREFECTURE", "61").replace("}\n", ", \"status\": \"CLOSED\"}\n"))
        .expectStatus()
        .isEqualTo(409);
  }

  @Test
  void whatIsWrongWithABodyIsPointedAt() {
    desk.put("1", "{\"name\": {\"en\": \"A\"}, \"level\": \"TOWN\", \"location\": {\"lon\": 200}}")
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/member-form")
        .jsonPath("$.errors[*].pointer")
        .isEqualTo(List.of("/name/zh", "/level", "/location"));
    desk.put("1", "{\"name\": \"A\"}").expectStatus().isBadRequest();
    desk.put("1", "{").expectStatus().isBadRequest();
    desk.put("1", library("甲", "COUNTY", "61").replace("{\"name", "{\"isil\": \"X-1\", \"name"))
        .expectStatus()
        .isBadRequest();
    desk.put("not_an_isil", library("甲", "COUNTY", "61")).expectStatus().isBadRequest();
  }

  @Test
  void ifMatchGuardsAgainstWhatOthersWrote() {
    var renamed = library("安康市", "PREFECTURE", "61");

    match("6109", renamed, HttpHeaders.IF_MATCH, "\"7\"", 412);
    match("6109", renamed, HttpHeaders.IF_NONE_MATCH, "*", 412);
    match("new", renamed, HttpHeaders.IF_MATCH, "*", 412);
    match("6109", renamed, HttpHeaders.IF_MATCH, "\"1\"", 200);
    match("6109", renamed, HttpHeaders.IF_MATCH, "\"1\"", 412);
    match("new", renamed, HttpHeaders.IF_NONE_MATCH, "*", 201);
  }

  @Test
  void whoKnowsTheVersionIsNotToldAgain() {
    desk.http()
        .get()
        .uri("/api/members/" + desk.isil("6109"))
        .header(HttpHeaders.IF_NONE_MATCH, "\"1\"")
        .exchange()
        .expectStatus()
        .isNotModified();
  }

  @Test
  void aLibraryRegistersWhatIsBelowItAndNothingElse() {
    var ankang = TestTokens.librarySystem(desk.isil("6109"));

    desk.putAs(ankang, "610922-2", library("熨斗", "BRANCH", "610922")).expectStatus().isCreated();
    desk.putAs(ankang, "6109", library("安康市", "PREFECTURE", "61")).expectStatus().isOk();
    desk.putAs(ankang, "6107", library("汉中", "PREFECTURE", "6109")).expectStatus().isForbidden();
    desk.putAs(ankang, "6109", library("安康", "PREFECTURE", "N")).expectStatus().isForbidden();
    desk.putAs(TestTokens.librarian(desk.isil("6107")), "610922", library("石泉", "COUNTY", "6107"))
        .expectStatus()
        .isForbidden();
  }

  @Test
  void whoMayNotWriteIsTurnedAway() {
    var body = library("甲", "COUNTY", "6109");

    desk.putAs(TestTokens.reader(), "1", body).expectStatus().isForbidden();
    desk.putAs(TestTokens.expired(), "1", body).expectStatus().isUnauthorized();
    desk.putAs(TestTokens.forged(), "1", body).expectStatus().isUnauthorized();
    desk.http()
        .put()
        .uri("/api/members/" + desk.isil("1"))
        .contentType(MediaType.APPLICATION_JSON)
        .body(body)
        .exchange()
        .expectStatus()
        .isUnauthorized();
    desk.get("1").expectStatus().isNotFound();
  }

  @Test
  void membersAreClosedNotDeleted() {
    desk.http()
        .method(HttpMethod.DELETE)
        .uri("/api/members/" + desk.isil("610922-1"))
        .header(HttpHeaders.AUTHORIZATION, TestTokens.bearer(TestTokens.operator()))
        .exchange()
        .expectStatus()
        .isEqualTo(405)
        .expectHeader()
        .exists(HttpHeaders.ALLOW)
        .expectBody()
        .jsonPath("$.type")
        .isEqualTo("/problems/member-stays");
  }

  private void match(String local, String json, String header, String value, int status) {
    desk.request(TestTokens.operator(), local, json)
        .header(header, value)
        .exchange()
        .expectStatus()
        .isEqualTo(status);
  }
}
