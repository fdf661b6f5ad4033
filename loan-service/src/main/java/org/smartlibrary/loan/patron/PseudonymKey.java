package org.smartlibrary.loan.patron;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one year's pseudonyms: {@code 2026:} and 64 hex digits. The next year's is {@code
 * HMAC-SHA256(key, "next")}. So one key serves for all years to come, and whoever has thrown a
 * year's key away cannot get it back from a later one.
 */
public final class PseudonymKey {

  private static final String ALGORITHM = "HmacSHA256";
  private static final Pattern SHAPE = Pattern.compile("(\\d{4}):([0-9a-f]{64})");
  private static final int BYTES = 32;

  private final int year;
  private final byte[] key;

  private PseudonymKey(int year, byte[] key) {
    this.year = year;
    this.key = key;
  }

  /** The key that the text writes. */
  public static PseudonymKey of(String text) {
    var parts = SHAPE.matcher(text.strip());
    if (!parts.matches()) {
      throw new IllegalArgumentException(
          "The key of the pseudonyms is a year, a colon and 64 hex digits.");
    }
    return new PseudonymKey(
        Integer.parseInt(parts.group(1)), HexFormat.of().parseHex(parts.group(2)));
  }

  public static PseudonymKey random(int year) {
    var key = new byte[BYTES];
    new SecureRandom().nextBytes(key);
    return new PseudonymKey(year, key);
  }

  public int year() {
    return year;
  }

  /** The key of that year, or this one when it is of a later year: what is gone is gone. */
  public PseudonymKey forYear(int wanted) {
    var found = this;
    while (found.year < wanted) {
      found = new PseudonymKey(found.year + 1, found.mac("next"));
    }
    return found;
  }

  byte[] mac(String message) {
    try {
      var mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      return mac.doFinal(message.getBytes(UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  /** As it is kept. */
  public String text() {
    return year + ":" + HexFormat.of().formatHex(key);
  }

  @Override
  public String toString() {
    return "PseudonymKey[%d]".formatted(year);
  }
}
