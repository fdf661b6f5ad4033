package org.smartlibrary.federation.member.web;

import static org.smartlibrary.startertest.TestTokens.bearer;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** The register's desk as somebody outside meets it. */
final class Desk {

  private static final AtomicInteger COUNTRIES = new AtomicInteger();

  private final RestTestClient http;

  /** The beginning of every ISIL of this desk's libraries: what others do does not disturb. */
  private final String country = "T" + COUNTRIES.incrementAndGet();

  Desk(int port) {
    this.http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
  }

  RestTestClient http() {
    return http;
  }

  String isil(String local) {
    return country + "-" + local;
  }

  RestTestClient.ResponseSpec get(String path) {
    return http.get().uri("/api/members/" + country + "-" + path).exchange();
  }

  RestTestClient.ResponseSpec list(String query) {
    return http.get().uri("/api/members?" + query.replace("@", country + "-")).exchange();
  }

  RestTestClient.ResponseSpec put(String local, String json) {
    return putAs(TestTokens.operator(), local, json);
  }

  RestTestClient.ResponseSpec putAs(String token, String local, String json) {
    return request(token, local, json).exchange();
  }

  RestTestClient.RequestHeadersSpec<?> request(String token, String local, String json) {
    return http.put()
        .uri("/api/members/" + isil(local))
        .header(HttpHeaders.AUTHORIZATION, bearer(token))
        .contentType(MediaType.APPLICATION_JSON)
        .body(json.replace("@", country + "-"));
  }

  /** A nation, a province, two prefectures, a county and its branch. */
  void openForBusiness() {
    put("N", library("国家", "NATIONAL", null)).expectStatus().isCreated();
    put("61", library("陕西", "PROVINCIAL", "N")).expectStatus().isCreated();
    put("6109", library("安康", "PREFECTURE", "61")).expectStatus().isCreated();
    put("6107", library("汉中", "PREFECTURE", "61")).expectStatus().isCreated();
    put("610922", library("石泉", "COUNTY", "6109")).expectStatus().isCreated();
    put("610922-1", library("后柳", "BRANCH", "610922")).expectStatus().isCreated();
  }

  static String library(String name, String level, @Nullable String parent) {
    return """
        {"name": {"zh": "%s图书馆"}, "level": "%s", "parent": %s, "timeZone": "Asia/Shanghai"}
        """
        .formatted(name, level, parent == null ? "null" : "\"@" + parent + "\"");
  }
}
