package org.smartlibrary.federation.member.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;

@WithFederation
class MemberListTest {

  @LocalServerPort private int port;

  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(port);
    desk.openForBusiness();
  }

  @Test
  void childrenAreListedInPages() {
    expect(desk.get("61/children?size=1&page=1"), "$.total", 2, "$.items[0].isil", isil("6109"));
    desk.get("nobody/children").expectStatus().isNotFound();
  }

  @Test
  void membersAreFoundByLevelPlaceAndName() {
    expect(desk.list("under=@61&level=PREFECTURE"), "$.total", 2, "$.page", 0);
    expect(desk.list("under=@N&q=石泉"), "$.total", 1, "$.items[0].isil", isil("610922"));
    expect(desk.list("under=@6109"), "$.total", 3, "$.items[0].isil", isil("6109"));
    expect(desk.list("under=@N&size=2&page=2"), "$.items.length()", 2, "$.total", 6);
    expect(desk.list("under=@N&size=2&page=9"), "$.items.length()", 0, "$.total", 6);
    expect(desk.list("under=@nobody"), "$.total", 0, "$.size", 20);
  }

  @Test
  void whatNobodyCanAnswerIsRefused() {
    desk.list("level=TOWN").expectStatus().isBadRequest();
    desk.list("under=x_y").expectStatus().isBadRequest();
    desk.list("size=100000").expectStatus().isBadRequest();
  }

  @Test
  void theFileThatIsWrittenCanBeLoadedAgain() {
    var csv = export("text/csv");

    assertThat(csv.lines())
        .startsWith("isil,name_zh,name_en,level,parent,division_code,lon,lat,time_zone,status")
        .contains(
            "%s,安康图书馆,,PREFECTURE,%s,,,,Asia/Shanghai,ACTIVE".formatted(isil("6109"), isil("61")))
        .hasSize(7);
  }

  @Test
  void aMapShowsThemAsALayer() {
    assertThat(export("application/geo+json"))
        .startsWith("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"")
        .contains("\"geometry\":null");
  }

  private String export(String type) {
    var body =
        desk.http()
            .get()
            .uri("/api/members?under=" + isil("N"))
            .header(HttpHeaders.ACCEPT, type)
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentTypeCompatibleWith(type)
            .expectBody(String.class)
            .returnResult()
            .getResponseBody();
    assertThat(body).isNotNull();
    return body == null ? "" : body;
  }

  private static void expect(
      RestTestClient.ResponseSpec answer, String path, Object value, String other, Object its) {
    answer
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath(path)
        .isEqualTo(value)
        .jsonPath(other)
        .isEqualTo(its);
  }

  private String isil(String local) {
    return desk.isil(local);
  }
}
