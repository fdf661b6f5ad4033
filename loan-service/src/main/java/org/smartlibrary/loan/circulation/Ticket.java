package org.smartlibrary.loan.circulation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a repeated request is known: its key, and what it asked for. Both are digests: they stay
 * in the copy's document longer than a loan stays linked to its reader.
 */
public record Ticket(String key, String request) {

  private static final int BYTES = 12;

  /**
   * The ticket of a request.
   *
   * @param by whose key it is; two machines may count alike
   */
  public static Ticket of(String by, String key, String request) {
    return new Ticket(digest(by + '|' + key), digest(by + '|' + key + '|' + request));
  }

  private static String digest(String text) {
    try {
      var digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
