package org.smartlibrary.startertest.sample;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SampleServiceTest
class DocumentTest {

  private final Http http;

  DocumentTest(@LocalServerPort int port) {
    this.http = new Http(port);
  }

  @Test
  void aPageIsAskedForByTwoParametersOfTheQuery() throws Exception {
    var parameters = parameters("/api/libraries/{isil}/notes", "get");
    assertThat(parameters.findValuesAsString("name")).containsExactly("isil", "page", "size");
    var size = parameters.path(2);
    assertThat(size.path("in").asString()).isEqualTo("query");
    assertThat(size.path("required").asBoolean()).isFalse();
    assertThat(size.path("schema").path("maximum").asInt()).isEqualTo(1000);
    assertThat(size.path("schema").path("default").asInt()).isEqualTo(20);
  }

  @Test
  void aCallerIsNoParameter() throws Exception {
    assertThat(parameters("/api/me", "post").isMissingNode()).isTrue();
    assertThat(operation("/api/me", "post").has("requestBody")).isFalse();
  }

  private JsonNode parameters(String path, String method) throws Exception {
    return operation(path, method).path("parameters");
  }

  private JsonNode operation(String path, String method) throws Exception {
    var document = Http.json(http.get("/v3/api-docs"));
    var operation = document.path("paths").path(path).path(method);
    assertThat(operation.isMissingNode()).as(document.toString()).isFalse();
    return operation;
  }
}
