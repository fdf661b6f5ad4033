package org.smartlibrary.loan.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.service.LoanService.json;
import static org.smartlibrary.startertest.TestTokens.librarian;
import static org.smartlibrary.startertest.TestTokens.reader;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.Contracts;
import org.springframework.beans.factory.annotation.Autowired;

/** Digital lending as owners of licences, readers and strangers meet it. */
@WithLoanService
class DigitalTest {

  private final LoanService service;
  private final Isil province;
  private final Isil county;
  private final String unique = UUID.randomUUID().toString().substring(0, 8);
  private final String licence = "/api/digital/licences/L-" + unique;

  DigitalTest(@Autowired LoanService service) {
    this.service = service;
    this.province = service.newLibrary("PROVINCIAL", null);
    this.county = service.newLibrary("COUNTY", province);
  }

  @BeforeEach
  void readers() {
    enrol("a");
    enrol("b");
  }

  @Test
  void theLastCopyIsLentOnceAndTheNextReaderIsToldThePlace() {
    agree(1, "{}");
    var lent = lend("a", "k1");
    assertThat(lent.statusCode()).as(lent.body()).isEqualTo(201);
    assertThat(lend("a", "k1").statusCode()).isEqualTo(200);
    assertProblem(lend("a", "k2"), 409, "digital-already-lent");

    var refused = lend("b", "k1");
    assertProblem(refused, 409, "digital-all-lent");
    assertThat(json(refused).path("place").asInt()).isEqualTo(1);
    assertThat(json(refused).path("rule").asString()).isEqualTo("ALL_LENT");
    var view = json(service.get(licence, librarian(county.value())));
    assertThat(view.path("lent").asInt()).isEqualTo(1);
    assertThat(view.path("waiting").asInt()).isEqualTo(1);
    assertProblem(turn("a", lent, "renew"), 409, "digital-waited-for");

    assertThat(turn("a", lent, "return").statusCode()).isEqualTo(204);
    assertThat(lend("b", "k3").statusCode()).isEqualTo(201);
  }

  @Test
  void whatHappensIsToldUnderAPseudonym() {
    agree(1, "{}");
    var renewed = turn("a", lend("a", "k1"), "renew");
    turn("a", renewed, "return");
    try (var heard = new Heard("loan.activity")) {
      var story = heard.await(3, event -> event.data().contains("\"L-" + unique + "\""));
      story.forEach(event -> Contracts.assertValid(event.type(), event.data()));
      assertThat(story)
          .extracting(event -> event.type().replace("org.smartlibrary.loan.", ""))
          .containsExactly("lent.v1", "renewed.v1", "returned.v1");
      assertThat(story)
          .noneMatch(event -> (event.data() + event.headers() + event.key()).contains(id("a")));
    }
  }

  @Test
  void anOldTokenOpensNothing() {
    agree(2, "{\"%s\": 1}".formatted(province));
    var lent = lend("a", "k1");
    var lease = "/api/digital/leases/" + json(lent).path("id").asString();
    var renewed = turn("a", lent, "renew");

    assertThat(json(renewed).path("token").asLong())
        .isGreaterThan(json(lent).path("token").asLong());
    assertProblem(turn("a", lent, "return"), 409, "digital-stale-token");
    assertProblem(
        service.get(lease + "?token=" + json(lent).path("token").asLong(), own("a")),
        409,
        "digital-stale-token");
    var newest = json(renewed).path("token").asLong();
    assertThat(service.get(lease + "?token=" + newest, own("a")).statusCode()).isEqualTo(200);
    assertThat(turn("a", renewed, "return").statusCode()).isEqualTo(204);
    assertProblem(service.get(lease, own("a")), 404, "digital-unknown");
  }

  @Test
  void aReadersLoansAreNobodyElsesAffair() {
    agree(1, "{}");
    var lent = lend("a", "k1");
    var lease = "/api/digital/leases/" + json(lent).path("id").asString();

    assertThat(service.get(lease, own("b")).statusCode()).isEqualTo(404);
    assertThat(turn("b", lent, "return").statusCode()).isEqualTo(404);
    assertThat(service.get(lease, librarian(service.newLibrary().value())).statusCode())
        .isEqualTo(404);
    assertThat(service.get(lease, librarian(county.value())).statusCode()).isEqualTo(200);
    assertThat(json(service.get("/api/digital/leases", own("a")))).hasSize(1);
    assertThat(json(service.get("/api/digital/leases", own("b")))).isEmpty();
    assertThat(service.get("/api/digital/leases?reader=" + id("a"), own("b")).statusCode())
        .isEqualTo(404);
    assertThat(
            service.send(HttpRequest.newBuilder(service.uri("/api/digital/leases"))).statusCode())
        .isEqualTo(401);
  }

  @Test
  void onlyTheOwnersStaffWritesALicenceAndNoShareIsMoreThanIt() {
    var form = form(3, "{\"%s\": 2}".formatted(province));
    assertThat(service.put(licence, own("a"), form).statusCode()).isEqualTo(403);
    assertThat(service.put(licence, librarian(service.newLibrary().value()), form).statusCode())
        .isEqualTo(403);
    assertThat(service.put(licence, librarian(county.value()), form).statusCode()).isEqualTo(200);
    assertThat(
            service
                .put(licence, librarian(county.value()), form(1, "{\"%s\": 2}".formatted(province)))
                .statusCode())
        .isEqualTo(400);
    assertThat(service.put(licence, librarian(county.value()), "{}").statusCode()).isEqualTo(400);
    assertProblem(service.get("/api/digital/licences/none", own("a")), 404, "digital-unknown");
    assertProblem(
        service.post("/api/digital/leases", own("a"), "{\"licence\": \"none\"}"),
        404,
        "digital-unknown");
  }

  private void agree(int copies, String shares) {
    var answer = service.put(licence, librarian(county.value()), form(copies, shares));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(json(answer).path("settled").asBoolean()).isTrue();
  }

  private String form(int copies, String shares) {
    return """
        {"title": "T%s", "owner": "%s", "about": "红楼梦", "copies": %d, "days": 14, "shares": %s}
        """
        .formatted(unique, county, copies, shares);
  }

  private HttpResponse<String> lend(String who, String key) {
    return service.post(
        "/api/digital/leases",
        own(who),
        "{\"licence\": \"L-%s\"}".formatted(unique),
        "Idempotency-Key",
        key);
  }

  private HttpResponse<String> turn(String who, HttpResponse<String> lent, String verb) {
    var lease = json(lent);
    return service.post(
        "/api/digital/leases/%s/%s".formatted(lease.path("id").asString(), verb),
        own(who),
        "{\"token\": %d}".formatted(lease.path("token").asLong()));
  }

  private void enrol(String who) {
    var answer =
        service.put(
            "/api/readers/" + id(who),
            librarian(county.value()),
            """
            {"card": "C%1$s%2$s", "login": "login-%1$s%2$s", "name": "王小明", "home": "%3$s", "group": "ADULT"}
            """
                .formatted(unique, who, county));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private String id(String who) {
    return "r-" + unique + who;
  }

  private String own(String who) {
    return reader("login-" + unique + who);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String slug) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(json(answer).path("type").asString()).isEqualTo("/problems/" + slug);
  }
}
