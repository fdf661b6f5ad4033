package org.smartlibrary.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnvironmentTest {

  private static final DataFolder DATA = new DataFolder(Path.of("/srv/library"));

  @Test
  void aServiceLearnsItsPortAndWhereTheOthersAre() {
    var ports = Ports.defaults().with(Map.of(Part.KAFKA, 19092));
    assertThat(new Environment(DATA, ports, Map.of()).of(Part.CATALOG))
        .containsEntry("SERVER_PORT", "8101")
        .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:19092")
        .containsEntry("MONGODB_URI", "mongodb://127.0.0.1:27017")
        .containsEntry("EUREKA_URI", "http://127.0.0.1:8761/eureka/")
        .containsEntry("OIDC_ISSUER_URI", "http://127.0.0.1:8080");
  }

  @Test
  void onlyTheLoanServiceLearnsWhereItHearsSelfCheckMachines() {
    var environment = new Environment(DATA, Ports.defaults().withSip2(16001), Map.of());
    assertThat(environment.of(Part.LOAN)).containsEntry("SIP2_PORT", "16001");
    assertThat(environment.of(Part.CATALOG)).doesNotContainKey("SIP2_PORT");
  }

  @Test
  void whatRunsElsewhereIsNeitherStartedNorRenamed() {
    var outside = Map.of("MONGODB_URI", "mongodb://db.example.org");
    var environment = new Environment(DATA, Ports.defaults(), outside);
    assertThat(environment.isExternal(Part.MONGODB)).isTrue();
    assertThat(environment.isExternal(Part.KAFKA)).isFalse();
    assertThat(environment.of(Part.CATALOG)).doesNotContainKey("MONGODB_URI");
  }
}
