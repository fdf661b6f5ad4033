package org.smartlibrary.startertest;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Tokens as the network's issuer writes them, signed by a key that only this process has. */
public final class TestTokens {

  private static final RSAKey KEY = key("test");
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final Duration LONG_AGO = Duration.ofHours(-1);

  private TestTokens() {}

  public static String operator() {
    return signed(KEY, claims("operator", "operator", LIFE).build());
  }

  public static String librarySystem(String isil) {
    return signed(KEY, claims(isil, "library-system", LIFE).claim("isil", isil).build());
  }

  public static String librarian(String isil) {
    return signed(KEY, claims("librarian", "librarian", LIFE).claim("isil", isil).build());
  }

  public static String reader() {
    return reader("reader");
  }

  /** A reader's who signs in under this subject. */
  public static String reader(String subject) {
    return signed(KEY, claims(subject, "reader", LIFE).build());
  }

  /** An operator's, but from an hour ago. */
  public static String expired() {
    return signed(KEY, claims("operator", "operator", LONG_AGO).build());
  }

  /** An operator's, but signed by somebody else. */
  public static String forged() {
    return signed(key("test"), claims("operator", "operator", LIFE).build());
  }

  /** The value of an {@code Authorization} header. */
  public static String bearer(String token) {
    return "Bearer " + token;
  }

  static JwtDecoder decoder() {
    try {
      return NimbusJwtDecoder.withPublicKey(KEY.toRSAPublicKey()).build();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JWTClaimsSet.Builder claims(String subject, String role, Duration life) {
    var now = Instant.now();
    return new JWTClaimsSet.Builder()
        .subject(subject)
        .claim("roles", List.of(role))
        .issueTime(Date.from(now.minus(LIFE).plus(life)))
        .expirationTime(Date.from(now.plus(life)));
  }

  private static String signed(RSAKey key, JWTClaimsSet claims) {
    try {
      var token = new SignedJWT(new JWSHeader(JWSAlgorithm.RS256), claims);
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey key(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
