package org.smartlibrary.gateway.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.smartlibrary.gateway.GatewayApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;

class AnotherIssuerTest {

  @TempDir Path data;

  @Test
  void whereTheInstallationHasAnIssuerTheBuiltInOneIsOffAndMakesNoSecrets() {
    try (var gateway =
        new SpringApplicationBuilder(GatewayApplication.class)
            .run(
                "--server.port=0",
                "--oidc.issuer-uri=https://id.example.org",
                "--SMARTLIBRARY_DATA=" + data,
                "--eureka.client.enabled=false")) {
      assertThat(gateway.getBeansOfType(RegisteredClientRepository.class)).isEmpty();
      assertThat(gateway.getBeansOfType(SigningKeys.class)).isEmpty();
      assertThat(data).isEmptyDirectory();
    }
  }
}
