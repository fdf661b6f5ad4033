package org.smartlibrary.federation.union.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.federation.FederationServiceApplication;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What other systems read of the union, as strangers without a token get it over HTTP. */
@WithPlatform
@SpringBootTest(
    classes = FederationServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class PublicReadsTest {

  private static final String TYPE = "org.smartlibrary.federation.cluster-derived.v1";
  private static final String ID = "u7k3q9x2m4p8";

  @LocalServerPort private int port;
  @Autowired private EventPublisher publisher;
  private final HttpClient http = HttpClient.newHttpClient();

  @BeforeEach
  void theRedChamberIsInTheUnion() throws Exception {
    Path sample = Path.of("../deploy/contracts/events").resolve(TYPE).resolve("sample.json");
    JsonNode data = JsonMapper.shared().readTree(Files.readString(sample));
    publisher.send(new OutgoingEvent("federation.cluster", ID, TYPE, Instant.EPOCH, data)).join();
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> get("/api/union/records/" + ID, "*/*").statusCode() == 200);
  }

  @Test
  void sruAnswersByGetAndByPostAndTellsMistakesInItsOwnWay() throws Exception {
    String query = "version=1.2&operation=searchRetrieve&query=rec.id%3D" + ID;

    var byGet = get("/sru/union?" + query, "text/html");
    var byPost =
        send(
            request("/sru/union")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(query)));

    assertThat(byGet.headers().firstValue("Content-Type"))
        .hasValue("application/xml;charset=UTF-8");
    assertThat(byGet.body()).contains("<numberOfRecords>1</numberOfRecords>", "红楼梦");
    assertThat(byPost.body()).isEqualTo(byGet.body());
    assertThat(get("/sru/union", "*/*").body()).contains("explainResponse");
    var wrong = get("/sru/union?version=1.1&operation=searchRetrieve&query=(", "*/*");
    assertThat(wrong.statusCode()).isEqualTo(200);
    assertThat(wrong.body()).contains("info:srw/diagnostic/1/10");
  }

  @Test
  void aLibraryThatIsNoMemberHasNoSru() throws Exception {
    assertThat(get("/sru/libraries/XX-999", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/sru/libraries/XX-999", "*/*").body())
        .contains("/problems/sru-library-unknown");
  }

  @ParameterizedTest
  @CsvSource({
    "application/ld+json, schema.org",
    "application/x-bibtex, @book{",
    "application/x-research-info-systems, TY  - BOOK",
    "text/x-gbt7714, 红楼梦[M]"
  })
  void aRecordComesInTheFormThatIsAccepted(String type, String content) throws Exception {
    var answer = get("/api/union/records/" + ID, type);

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
    assertThat(answer.body()).contains(content);
    assertThat(get("/api/union/records/never", type).statusCode()).isEqualTo(404);
  }

  @Test
  void whatIsBeingTypedIsCompleted() throws Exception {
    var typed = get("/api/union/suggest?q=hongl", "application/json");

    assertThat(typed.statusCode()).isEqualTo(200);
    assertThat(typed.body()).contains("{\"text\":\"红楼梦\",\"kind\":\"title\",\"records\":");
    assertThat(typed.headers().firstValue("Cache-Control")).hasValue("max-age=60, public");
    assertThat(get("/api/union/suggest", "*/*").body()).isEqualTo("{\"suggestions\":[]}");
    assertThat(get("/api/union/suggest?q=x&size=0", "*/*").statusCode()).isEqualTo(400);
  }

  @Test
  void whoTakesAnythingGetsJson() throws Exception {
    assertThat(get("/api/union/records/" + ID, "*/*").headers().firstValue("Content-Type"))
        .hasValue("application/json");
  }

  @Test
  void daiaAnswersWithItsHeadersAndItsOwnErrors() throws Exception {
    var known = get("/daia?format=json&id=never%7C" + ID, "*/*");

    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(known.headers().firstValue("X-DAIA-Version")).hasValue("1.0.0");
    assertThat(known.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    assertThat(known.body()).contains("\"requested\":\"" + ID + "\"").doesNotContain("never");
    assertThat(get("/daia?id=never", "*/*").body()).contains("\"document\":[]");
    assertThat(get("/daia", "*/*").statusCode()).isEqualTo(422);
    assertThat(get("/daia?id=x&format=xml", "*/*").body())
        .contains("\"error\":\"invalid_request\"");
    assertThat(get("/daia?id=" + "x%7C".repeat(2000), "*/*").statusCode()).isIn(200, 400);
    assertThat(send(request("/daia").method("OPTIONS", BodyPublishers.noBody())).statusCode())
        .isEqualTo(200);
  }

  @Test
  void crawlersFindThePageOfEveryRecordAndBrowsersTheSearch() throws Exception {
    String index = get("/sitemap.xml", "*/*").body();

    assertThat(index).contains("http://127.0.0.1:" + port + "/sitemap/0-of-1.xml");
    assertThat(get("/sitemap/0-of-1.xml", "*/*").body())
        .contains("/?record=" + ID + "</loc><lastmod>2026-11-25T08:00:01Z</lastmod>");
    assertThat(get("/sitemap/1-of-1.xml", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/sitemap/0-of-3.xml", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/opensearch.xml", "*/*").body())
        .contains("/sru/union?version=1.2", "{searchTerms}");
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 1", "30000, 1", "30001, 2", "90000, 4", "100000000, 4096"})
  void noFileOfTheSitemapGetsTooLong(long records, int files) {
    assertThat(SitemapController.files(records)).isEqualTo(files);
  }

  private HttpResponse<String> get(String path, String accept) throws Exception {
    return send(request(path).header("Accept", accept));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }
}
