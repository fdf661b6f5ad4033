package org.smartlibrary.gateway.identity.oauth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Compares secrets that are 64 random bits and more, in constant time. A slow hash protects
 * passwords that people choose; nobody chooses these, and nothing of them is stored.
 */
final class DerivedSecrets implements PasswordEncoder {

  @Override
  public @Nullable String encode(@Nullable CharSequence secret) {
    return secret == null ? null : secret.toString();
  }

  @Override
  public boolean matches(@Nullable CharSequence given, @Nullable String expected) {
    return given != null
        && expected != null
        && MessageDigest.isEqual(bytes(given.toString()), bytes(expected));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
