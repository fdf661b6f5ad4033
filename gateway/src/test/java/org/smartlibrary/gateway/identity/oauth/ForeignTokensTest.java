package org.smartlibrary.gateway.identity.oauth;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.smartlibrary.gateway.identity.SigningKeys;
import org.smartlibrary.gateway.testing.Door;
import org.smartlibrary.gateway.testing.StandIn;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Tokens that our own key signed and that are not for us all the same. */
class ForeignTokensTest {

  @BeforeAll
  static void theServicesAnswer() {
    for (var catalog : new StandIn[] {Door.CATALOG, Door.CATALOG_TOO}) {
      catalog.on("/api/libraries/CN-1/", StandIn.answering(200, "{}"));
    }
  }

  @Test
  void theSameTokenMadeForUsIsTaken() {
    assertThat(statusWith(_ -> {})).isEqualTo(200);
  }

  @Test
  void aTokenForSomebodyElseIsRefused() {
    assertThat(statusWith(claims -> claims.audience(List.of("another-network")))).isEqualTo(401);
  }

  @Test
  void aTokenOfAnotherIssuerIsRefused() {
    assertThat(statusWith(claims -> claims.issuer("https://id.example.org"))).isEqualTo(401);
  }

  @Test
  void anExpiredTokenIsRefused() {
    var past = Instant.now().minusSeconds(3600);
    assertThat(statusWith(claims -> claims.issuedAt(past).expiresAt(past.plusSeconds(60))))
        .isEqualTo(401);
  }

  private static int statusWith(Consumer<JwtClaimsSet.Builder> change) {
    var now = Instant.now();
    var claims =
        JwtClaimsSet.builder()
            .issuer(Door.uri().toString())
            .subject("CN-1")
            .audience(List.of("smart-library-network"))
            .issuedAt(now)
            .expiresAt(now.plusSeconds(60))
            .claim("roles", List.of("library-system"))
            .claim("isil", "CN-1");
    change.accept(claims);
    var delete = Door.request("/api/libraries/CN-1/records/1").DELETE();
    return Door.send(delete.header("Authorization", "Bearer " + signed(claims.build())))
        .statusCode();
  }

  private static String signed(JwtClaimsSet claims) {
    var key = Door.bean(SigningKeys.class).published().getFirst();
    var encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(new JWKSet(key)));
    var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
    return encoder.encode(JwtEncoderParameters.from(header, claims)).getTokenValue();
  }
}
