package org.smartlibrary.catalog.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** A harvester of one library. */
@WithCatalogService
@TestPropertySource(properties = "catalog.horizon.settle=0s")
class LibraryHarvestTest {

  private static final String JSON = "application/marc+json";
  private final CatalogService service;
  private String isil = "";

  LibraryHarvestTest(@Autowired CatalogService service) {
    this.service = service;
  }

  @BeforeEach
  void threeRecordsOneOfThemGivenUp() {
    isil = service.newLibrary();
    byte[] file = CatalogService.file("cnmarc_interlib_18_gbk.iso");
    byte[] first = Arrays.copyOf(file, Integer.parseInt(new String(file, 0, 5, UTF_8)));
    service.completed(service.sync(isil, first, "application/marc"));
    put("a/b", "a%2Fb");
    put("gone", "gone");
    service.send(service.request(path("gone"), TestTokens.librarySystem(isil)).DELETE());
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(list("oai_dc")).contains("gone", "004118608", "a%2Fb"));
  }

  @Test
  void eachRecordComesInItsOwnDialect() {
    assertThat(list("oai_dc")).contains("<dc:title>三体", "<header status=\"deleted\">");
    assertThat(list("cnmarc")).contains("marcxchange-v1", "三体", "deleted").doesNotContain("a%2Fb");
    assertThat(list("marcxml"))
        .contains("http://www.loc.gov/MARC21/slim", "a%2Fb", "deleted")
        .doesNotContain("三体");
    assertThat(ask("verb=GetRecord&metadataPrefix=cnmarc&identifier=" + id("a%252Fb")))
        .contains("cannotDisseminateFormat");
    assertThat(ask("verb=GetRecord&metadataPrefix=marcxml&identifier=" + id("a%252Fb")))
        .contains("<leader>");
    assertThat(ask("verb=GetRecord&metadataPrefix=marcxml&identifier=" + id("nobody")))
        .contains("idDoesNotExist");
  }

  @Test
  void aHarvestFromTheLastAnswersTimeMissesNothing() {
    String since = list("oai_dc").replaceAll("(?s).*<responseDate>([^<]*)</responseDate>.*", "$1");
    put("late", "late");

    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(ask("verb=ListIdentifiers&metadataPrefix=oai_dc&from=" + since))
                    .contains("late"));
  }

  @Test
  void thereAreNoSetsAndNoStrangers() {
    assertThat(ask("verb=ListSets")).contains("noSetHierarchy");
    assertThat(service.get("/oai/libraries/CN-nobody?verb=Identify").statusCode()).isEqualTo(404);
  }

  @Test
  void aFormIsAsGoodAsAnAddress() {
    HttpResponse<String> answer =
        service.send(
            java.net.http.HttpRequest.newBuilder(service.uri("/oai/libraries/" + isil))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("verb=Identify")));

    assertThat(answer.body()).contains("<repositoryName>Smart Library Network: " + isil);
  }

  @Test
  void everyAnswerFollowsTheSchema() throws Exception {
    Path schema =
        Path.of(System.getProperty("oai.schema", "../../shared/protocols/oai-pmh/oai-all.xsd"));
    assumeTrue(Files.exists(schema), "oai-all.xsd is not at " + schema + ": set -Doai.schema");
    var validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(schema.toFile())
            .newValidator();

    for (String query :
        new String[] {
          "verb=Identify",
          "verb=ListMetadataFormats&identifier=" + id("004118608"),
          "verb=ListIdentifiers&metadataPrefix=cnmarc",
          "verb=ListRecords&metadataPrefix=oai_dc",
          "verb=ListRecords&metadataPrefix=marcxml"
        }) {
      validator.validate(new StreamSource(new StringReader(ask(query))));
    }
  }

  private String list(String prefix) {
    return ask("verb=ListRecords&metadataPrefix=" + prefix);
  }

  private String id(String name) {
    return "oai:libraries.smartlibrary.org:" + isil + "/" + name;
  }

  private String ask(String query) {
    HttpResponse<String> answer = service.get("/oai/libraries/" + isil + "?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private void put(String number, String encoded) {
    HttpResponse<String> answer =
        service.send(
            service
                .request(path(encoded), TestTokens.librarySystem(isil))
                .header("Content-Type", JSON)
                .PUT(BodyPublishers.ofString(CatalogService.record(number, "Title"))));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  private String path(String number) {
    return "/api/libraries/" + isil + "/records/" + number;
  }
}
