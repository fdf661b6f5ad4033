package org.smartlibrary.federation.union.oaipmh.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringReader;
import java.net.URLEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.FederationServiceApplication;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.startertest.TestTokens;
import org.smartlibrary.startertest.WithPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.json.JsonMapper;

/** A harvester that knows the protocol and nothing else. */
@WithPlatform
@SpringBootTest(
    classes = FederationServiceApplication.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class UnionHarvestTest {

  private static final String TYPES = "org.smartlibrary.federation.";
  private static final String AT = "2026-11-25T08:00:01Z";
  private static final String OURS = "&from=" + AT + "&until=" + AT;
  private static final String ID = "oai:union.smartlibrary.org:";

  @LocalServerPort private int port;
  @Autowired private EventPublisher publisher;
  private RestTestClient http;

  @BeforeEach
  void tellThreeChanges() {
    http = RestTestClient.bindToServer().baseUrl("http://127.0.0.1:" + port).build();
    join("CN-000000", "NATIONAL", null);
    join("CN-000043", "PROVINCIAL", "CN-000000");
    join("CN-000431", "COUNTY", "CN-000043");
    tell("cluster-derived.v1", "uoai1", 4_000_001, titled("红楼梦 <&>", "CN-000431"));
    tell(
        "cluster-derived.v1",
        "uoai2",
        4_000_002,
        titled("西游记", "CN-000000") + ",\"formerly\":[\"CN-000431\"]");
    tell("cluster-dissolved.v1", "uoai3", 4_000_003, "\"formerly\":[\"CN-000431\"]");
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(
            () ->
                assertThat(ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=" + ID + "uoai3"))
                    .contains("status=\"deleted\""));
  }

  @Test
  void whatLeftASetIsDeletedInItAndLivesOutsideOfIt() {
    String hunan = ask("verb=ListRecords&metadataPrefix=marcxml&set=library:CN-000043" + OURS);
    String outside = ask("verb=GetRecord&metadataPrefix=marcxml&identifier=" + ID + "uoai2");

    assertThat(hunan).contains("红楼梦 &lt;&amp;&gt;").doesNotContain("西游记");
    assertThat(hunan.split("status=\"deleted\"", -1)).hasSize(3);
    assertThat(hunan)
        .contains("<setSpec>library:CN-000043</setSpec><setSpec>library:CN-000431</setSpec>");
    assertThat(outside).contains("西游记").doesNotContain("status=\"deleted\"");
  }

  @Test
  void aRecordComesInThreeFormats() {
    assertThat(one("oai_dc")).contains("<dc:title>红楼梦 &lt;&amp;&gt;</dc:title>");
    assertThat(one("marcxml")).contains("http://www.loc.gov/MARC21/slim").contains("tag=\"245\"");
    assertThat(one("cnmarc")).contains("marcxchange-v1").contains("tag=\"200\"");
  }

  private String one(String prefix) {
    return ask("verb=GetRecord&metadataPrefix=" + prefix + "&identifier=" + ID + "uoai1");
  }

  @Test
  void aFormIsAsGoodAsAnAddress() {
    byte[] body =
        http.post()
            .uri("/oai/union")
            .contentType(MediaType.APPLICATION_FORM_URLENCODED)
            .body("verb=ListSets")
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();

    assertThat(new String(Objects.requireNonNull(body), UTF_8))
        .contains("<setSpec>library:CN-000431</setSpec><setName>CN-000431图书馆</setName>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verb=Identify",
        "verb=ListSets",
        "verb=ListMetadataFormats",
        "verb=ListMetadataFormats&identifier=" + ID + "uoai1",
        "verb=ListIdentifiers&metadataPrefix=cnmarc&set=library:CN-000431" + OURS,
        "verb=ListRecords&metadataPrefix=oai_dc" + OURS,
        "verb=ListRecords&metadataPrefix=marcxml&set=library:CN-000043" + OURS,
        "verb=GetRecord&metadataPrefix=marcxml&identifier=" + ID + "uoai1"
      })
  void everyAnswerFollowsTheSchema(String query) throws Exception {
    Path schema =
        Path.of(System.getProperty("oai.schema", "../../shared/protocols/oai-pmh/oai-all.xsd"));
    assumeTrue(Files.exists(schema), "oai-all.xsd is not at " + schema + ": set -Doai.schema");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(schema.toFile())
        .newValidator()
        .validate(new StreamSource(new StringReader(ask(query))));
  }

  @Test
  void noArgumentsAreAnsweredWithAFault() {
    Random random = new Random(11);
    String[] names = {
      "verb", "metadataPrefix", "set", "from", "until", "resumptionToken", "identifier"
    };
    String[] values = {
      "ListRecords", "ListIdentifiers", "oai_dc", "library:CN-000043", "2026-11-25", ID
    };
    for (int i = 0; i < 200; i++) {
      StringBuilder query = new StringBuilder("x=".substring(random.nextInt(2) * 2));
      for (int many = random.nextInt(5); many >= 0; many--) {
        String value =
            random.nextInt(3) == 0
                ? new String(Character.toChars(32 + random.nextInt(0x2000)))
                : values[random.nextInt(values.length)];
        query
            .append('&')
            .append(names[random.nextInt(names.length)])
            .append('=')
            .append(URLEncoder.encode(value, UTF_8));
      }
      http.get()
          .uri(java.net.URI.create("http://127.0.0.1:" + port + "/oai/union?" + query))
          .exchange()
          .expectStatus()
          .isOk();
    }
  }

  private String ask(String query) {
    byte[] body =
        http.get()
            .uri("/oai/union?" + query)
            .exchange()
            .expectStatus()
            .isOk()
            .expectHeader()
            .contentTypeCompatibleWith("text/xml")
            .expectBody()
            .returnResult()
            .getResponseBody();
    return new String(Objects.requireNonNull(body), UTF_8);
  }

  private static String titled(String title, String isil) {
    return """
        "record":{"titles":[{"type":"PROPER","value":"%s","linked":false}]},
        "holdings":[{"isil":"%s","controlNumber":"n1","copies":1,"items":[]}]
        """
        .formatted(title, isil);
  }

  private void tell(String type, String id, long sequence, String more) {
    var data =
        JsonMapper.shared()
            .readTree(
                """
                {"id":"%s","version":%d,"derivedAt":"%s","sequence":%d,%s}
                """
                    .formatted(id, sequence, AT, sequence, more));
    publisher
        .send(new OutgoingEvent("federation.cluster", id, TYPES + type, Instant.EPOCH, data))
        .join();
  }

  private void join(String isil, String level, @Nullable String parent) {
    http.put()
        .uri("/api/members/" + isil)
        .header("Authorization", TestTokens.bearer(TestTokens.operator()))
        .contentType(MediaType.APPLICATION_JSON)
        .body(
            """
            {"name": {"zh": "%s图书馆"}, "level": "%s", "parent": %s, "timeZone": "Asia/Shanghai"}
            """
                .formatted(isil, level, parent == null ? "null" : "\"" + parent + "\""))
        .exchange();
  }
}
