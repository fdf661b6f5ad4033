package org.smartlibrary.gateway.identity.oauth;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.smartlibrary.gateway.identity.BuiltInIssuer;
import org.smartlibrary.gateway.identity.IdentitySettings;
import org.smartlibrary.gateway.identity.MasterSecret;
import org.smartlibrary.gateway.identity.SigningKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.token.DelegatingOAuth2TokenGenerator;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * How tokens are made, and how the gateway itself reads them: from its own keys, without a call.
 */
@Configuration(proxyBeanMethods = false)
@BuiltInIssuer
class TokenConfiguration {

  @Bean
  MasterSecret masterSecret(IdentitySettings settings) throws IOException {
    return MasterSecret.at(settings.folder().resolve("master-secret"));
  }

  @Bean
  SigningKeys signingKeys(IdentitySettings settings, Clock clock) throws IOException {
    var file = settings.folder().resolve("signing-keys.json");
    return SigningKeys.at(file, clock, settings.keyLifetime());
  }

  @Bean
  JWKSource<SecurityContext> jwkSource(SigningKeys keys) {
    return (selector, _) -> selector.select(new JWKSet(keys.published()));
  }

  @Bean
  OAuth2TokenGenerator<OAuth2Token> tokenGenerator(
      JWKSource<SecurityContext> keys, TokenClaims claims, Clock clock) {
    var encoder = new NimbusJwtEncoder(keys);
    encoder.setJwkSelector(newestFirst -> newestFirst.getFirst());
    var jwts = new JwtGenerator(encoder);
    jwts.setJwtCustomizer(claims);
    jwts.setClock(clock);
    return new DelegatingOAuth2TokenGenerator(jwts, new RefreshTokens(clock));
  }

  /** Is asked with every call, also about a token whose signature is known to be good. */
  @Bean
  RevocationCheck revocationCheck(OAuth2AuthorizationService issued) {
    return new RevocationCheck(issued);
  }

  @Bean
  JwtDecoder jwtDecoder(
      JWKSource<SecurityContext> keys, IdentitySettings settings, RevocationCheck revocation) {
    var decoder = NimbusJwtDecoder.withJwkSource(keys).build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtValidators.createDefaultWithIssuer(settings.publicUri().toString()),
            isForUs(settings.audience()),
            revocation));
    return decoder;
  }

  private static JwtClaimValidator<List<String>> isForUs(String audience) {
    return new JwtClaimValidator<>(
        JwtClaimNames.AUD, named -> named != null && named.contains(audience));
  }
}
