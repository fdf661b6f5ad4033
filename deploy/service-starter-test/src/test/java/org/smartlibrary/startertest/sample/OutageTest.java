package org.smartlibrary.startertest.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.startertest.TestTokens.bearer;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.local.mongo.EmbeddedMongo;
import org.smartlibrary.startertest.EmbeddedPlatform;
import org.smartlibrary.startertest.TestTokens;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Who depends on somebody that is away says so, and does not call it its own failure. */
class OutageTest {

  @Test
  void aTokenWhoseIssuerIsAwayIsNeitherRefusedNorAFailure(@TempDir Path folder) throws Exception {
    try (var database = EmbeddedMongo.start(folder);
        var service = start(database)) {
      var token = Map.of("Authorization", bearer(TestTokens.operator()));
      isUnavailable(http(service).send("POST", "/api/me", "", token));
      assertThat(http(service).get("/api/echoes").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aDatabaseThatGoesAwayIsAnOutage(@TempDir Path folder) throws Exception {
    var database = EmbeddedMongo.start(folder);
    try (var service = start(database)) {
      assertThat(http(service).get("/api/echoes").body()).isEqualTo("0");
      database.close();
      isUnavailable(http(service).get("/api/echoes"));
    }
  }

  private static void isUnavailable(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(Http.json(answer).path("type").asString())
        .isEqualTo("/problems/service-unavailable");
  }

  private static Http http(ConfigurableApplicationContext service) {
    return new Http(
        service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
  }

  /** Nobody listens on port 9 of the loopback address. */
  private static ConfigurableApplicationContext start(EmbeddedMongo database) {
    return new SpringApplicationBuilder(SampleService.class)
        .run(
            "--spring.application.name=sample-service",
            "--server.port=0",
            "--oidc.issuer-uri=http://127.0.0.1:9",
            "--spring.kafka.bootstrap-servers=" + EmbeddedPlatform.shared().kafka(),
            "--spring.mongodb.uri=" + database.connectionString(),
            "--spring.mongodb.database=outage",
            "--eureka.client.enabled=false");
  }
}
