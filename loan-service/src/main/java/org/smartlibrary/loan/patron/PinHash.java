package org.smartlibrary.loan.patron;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A PIN as it is kept: {@code iterations:salt:hash}, by PBKDF2 (RFC 8018) with HMAC-SHA256. To try
 * one costs what the iterations cost, for us as for a thief.
 */
public record PinHash(String text) {

  private static final String ALGORITHM = "PBKDF2WithHmacSHA256";
  private static final Pattern SHAPE = Pattern.compile("(\\d{1,8}):([0-9a-f]{32}):([0-9a-f]{64})");
  private static final Pattern PIN = Pattern.compile("[!-~]{4,32}");
  private static final int ITERATIONS = 100_000;
  private static final int SALT_BYTES = 16;
  private static final int HASH_BITS = 256;

  public PinHash {
    if (!SHAPE.matcher(text).matches()) {
      throw new IllegalArgumentException("not a hashed PIN");
    }
  }

  /** Whether a text can be a PIN: 4 to 32 visible characters of ASCII. */
  public static boolean isPin(String pin) {
    return PIN.matcher(pin).matches();
  }

  /** With a new salt each time. */
  public static PinHash of(String pin) {
    var salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    var hex = HexFormat.of();
    return new PinHash(
        ITERATIONS + ":" + hex.formatHex(salt) + ":" + hex.formatHex(hash(pin, salt, ITERATIONS)));
  }

  public boolean matches(String pin) {
    var parts = SHAPE.matcher(text);
    if (!parts.matches() || !isPin(pin)) {
      return false;
    }
    var hex = HexFormat.of();
    var tried = hash(pin, hex.parseHex(parts.group(2)), Integer.parseInt(parts.group(1)));
    return MessageDigest.isEqual(tried, hex.parseHex(parts.group(3)));
  }

  private static byte[] hash(String pin, byte[] salt, int iterations) {
    try {
      return SecretKeyFactory.getInstance(ALGORITHM)
          .generateSecret(new PBEKeySpec(pin.toCharArray(), salt, iterations, HASH_BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
    }
  }

  @Override
  public String toString() {
    return "PinHash[…]";
  }
}
