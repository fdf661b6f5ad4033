package org.smartlibrary.gateway.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.security.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The built-in issuer.
 *
 * @param publicUri the gateway's address as browsers and services see it; the issuer is built in
 *     when {@code OIDC_ISSUER_URI} is the same
 * @param folder where the master secret and the signing keys are kept
 * @param audience the {@code aud} that every access token carries and that the gateway insists on
 * @param tokenLifetime how long an access token lives
 * @param refreshLifetime how long a person stays signed in without being asked again
 * @param keyLifetime after how long a signing key is replaced
 * @param people who can sign in, by name
 */
@ConfigurationProperties("smartlibrary.gateway.identity")
public record IdentitySettings(
    URI publicUri,
    Path folder,
    @DefaultValue("smart-library-network") String audience,
    @DefaultValue("10m") Duration tokenLifetime,
    @DefaultValue("12h") Duration refreshLifetime,
    @DefaultValue("30d") Duration keyLifetime,
    @DefaultValue Map<String, Person> people) {

  public IdentitySettings {
    people = Map.copyOf(people);
  }

  /** What a person may do, and the library a librarian acts for. */
  public record Person(Set<Role> roles, @Nullable Isil isil) {

    public Person {
      roles = Set.copyOf(roles);
    }
  }
}
