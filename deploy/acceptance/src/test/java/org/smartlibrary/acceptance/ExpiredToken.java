package org.smartlibrary.acceptance;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** Tokens that must not open anything. */
final class ExpiredToken {

  private ExpiredToken() {}

  /** Rightly signed with the platform's own key, and over since an hour. */
  static String of(RunningPlatform platform, String isil) throws Exception {
    var valid = SignedJWT.parse(platform.tokens().of(isil));
    var over = Instant.now().minus(Duration.ofHours(1));
    var claims =
        new JWTClaimsSet.Builder(valid.getJWTClaimsSet())
            .issueTime(Date.from(over.minusSeconds(60)))
            .notBeforeTime(Date.from(over.minusSeconds(60)))
            .expirationTime(Date.from(over))
            .build();
    return sign(signingKey(platform), claims);
  }

  /** Says everything that a valid one says, and is signed by a stranger. */
  static String forged(String isil) throws JOSEException {
    var claims =
        new JWTClaimsSet.Builder()
            .subject(isil)
            .audience("smart-library-network")
            .claim("isil", isil)
            .claim("roles", List.of("library-system", "operator"))
            .expirationTime(Date.from(Instant.now().plusSeconds(600)))
            .build();
    return sign(new RSAKeyGenerator(2048).keyID("stranger").generate(), claims);
  }

  private static JWK signingKey(RunningPlatform platform) throws Exception {
    var file = platform.data().masterSecret().resolveSibling("signing-keys.json");
    return JWKSet.parse(Files.readString(file)).getKeys().getFirst();
  }

  private static String sign(JWK key, JWTClaimsSet claims) throws JOSEException {
    var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
    var token = new SignedJWT(header, claims);
    token.sign(new RSASSASigner(key.toRSAKey()));
    return token.serialize();
  }
}
