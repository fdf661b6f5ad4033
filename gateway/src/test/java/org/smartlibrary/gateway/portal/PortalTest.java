package org.smartlibrary.gateway.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.gateway.testing.Door;

class PortalTest {

  private static final Pattern IMPORT = Pattern.compile(" from \"(\\.[^\"]+)\"");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/api.html",
        "/portal/app.js",
        "/portal/style.css",
        "/portal/icon.svg",
        "/webjars/swagger-ui/swagger-ui-bundle.js"
      })
  void everyPartOfThePortalIsHere(String path) {
    assertThat(Door.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void everyModuleThatAnotherAsksForIsHere() {
    var known = new LinkedHashSet<>(Set.of(URI.create("/portal/app.js")));
    var open = new ArrayDeque<>(known);
    while (!open.isEmpty()) {
      var module = open.remove();
      var answer = Door.get(module.toString());
      assertThat(answer.statusCode()).as("%s", module).isEqualTo(200);
      for (var asked : IMPORT.matcher(answer.body()).results().toList()) {
        var other = module.resolve(asked.group(1));
        if (known.add(other)) {
          open.add(other);
        }
      }
    }
    assertThat(known).contains(URI.create("/portal/lending/desk.js")).hasSizeGreaterThan(20);
  }

  @Test
  void aPageRunsOwnScriptsOnlyAndSitsInNobodysFrame() {
    var policy = Door.get("/").headers().firstValue("Content-Security-Policy").orElseThrow();
    assertThat(policy)
        .contains("script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(Door.get("/").headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/portal/app.js"})
  void aBrowserAsksWhetherItsCopyIsStillTheSame(String path) {
    var first = Door.get(path).headers();
    var again =
        Door.send(
            Door.request(path).header("If-None-Match", first.firstValue("ETag").orElseThrow()));
    assertThat(first.firstValue("Cache-Control")).hasValue("no-cache");
    assertThat(first.firstValue("Last-Modified")).isEmpty();
    assertThat(again.statusCode()).isEqualTo(304);
  }

  @Test
  void nothingComesFromElsewhere() {
    for (var page : List.of("/", "/api.html", "/portal/app.js", "/portal/style.css", "/login")) {
      assertThat(Door.get(page).body())
          .as(page)
          .doesNotContainPattern("(src|href)=.https?:|url\\(.?https?:|from .https?:");
    }
  }

  @Test
  void anyPageMayReadWhatIsPublic() {
    var read = Door.send(Door.request("/api-docs").header("Origin", "https://a.example"));
    assertThat(read.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(preflight("GET").headers().firstValue("Access-Control-Allow-Headers"))
        .hasValue("x-mine");
    assertThat(preflight("GET").statusCode()).isEqualTo(204);
  }

  @Test
  void noForeignPageMayWrite() {
    assertThat(preflight("DELETE").headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void theSignInPageSpeaksTheReadersLanguage() {
    assertThat(signIn("zh-CN,zh;q=0.9")).contains("lang=\"zh-CN\"", "智慧图书馆网络");
    assertThat(signIn("de,en;q=0.5")).contains("lang=\"en\"", "Sign in").doesNotContain("{");
  }

  private static String signIn(String languages) {
    return Door.send(Door.request("/login").header("Accept-Language", languages)).body();
  }

  private static HttpResponse<String> preflight(String method) {
    return Door.send(
        Door.request("/api/members/CN-1")
            .method("OPTIONS", BodyPublishers.noBody())
            .header("Origin", "https://a.example")
            .header("Access-Control-Request-Method", method)
            .header("Access-Control-Request-Headers", "x-mine"));
  }
}
