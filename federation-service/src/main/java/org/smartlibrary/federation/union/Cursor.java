package org.smartlibrary.federation.union;

import java.util.Base64;
import java.util.Optional;

/** A place in an answer, opaque to whoever keeps it. */
public record Cursor(String token) {

  private static final int LONGEST = 1024;

  /** The token of bytes that only the index reads. */
  public static Cursor of(byte[] place) {
    return new Cursor(Base64.getUrlEncoder().withoutPadding().encodeToString(place));
  }

  /** The bytes of the token; empty when it is none that could have been given out. */
  public Optional<byte[]> place() {
    try {
      return token.length() > LONGEST
          ? Optional.empty()
          : Optional.of(Base64.getUrlDecoder().decode(token));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
