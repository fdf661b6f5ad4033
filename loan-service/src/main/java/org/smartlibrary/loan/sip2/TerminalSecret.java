package org.smartlibrary.loan.sip2;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;

/**
 * What a terminal proves itself with. It is made here and never chosen, so that 120 random bits
 * stand behind each, and its plain digest is as good as a slow one.
 */
public record TerminalSecret(String value) {

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 24;

  /** A new one, of letters and digits that nobody mistakes when typing it in at a machine. */
  public static TerminalSecret random(SecureRandom random) {
    var letters = new StringBuilder(LENGTH);
    random.ints(LENGTH, 0, LETTERS.length()).mapToObj(LETTERS::charAt).forEach(letters::append);
    return new TerminalSecret(letters.toString());
  }

  /** What is kept of it. */
  public String digest() {
    return Fingerprint.of(value);
  }

  /** Takes as long whether much or little of it is right. */
  public boolean matches(String digest) {
    return MessageDigest.isEqual(
        digest().getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "a terminal's secret";
  }
}
