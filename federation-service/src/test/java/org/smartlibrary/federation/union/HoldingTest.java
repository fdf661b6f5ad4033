package org.smartlibrary.federation.union;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class HoldingTest {

  private final JsonMapper json = JsonMapper.builder().build();

  @Test
  void aCopyOfWhichNothingIsToldCountsAsACopyAndNotAsAvailable() {
    var holding =
        json.readValue(
            """
            {"isil":"CN-110000","controlNumber":"1","copies":2,
             "items":[{"copies":1},{"status":"AVAILABLE","copies":1}]}
            """,
            Holding.class);
    assertThat(holding.items().getFirst().status()).isEqualTo("UNKNOWN");
    assertThat(holding.available()).isEqualTo(1);
  }
}
