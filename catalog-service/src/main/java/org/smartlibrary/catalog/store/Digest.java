package org.smartlibrary.catalog.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.smartlibrary.catalog.record.Original;

/**
 * The SHA-256 of an original with the dialect and encoding it is read in, as 64 hexadecimal digits:
 * equal digests mean that nothing changed.
 */
public record Digest(String value) {

  private static final HexFormat HEX = HexFormat.of();

  public static Digest of(Original original) {
    MessageDigest sha = sha256();
    sha.update(original.bytes());
    sha.update((byte) 0);
    sha.update(original.format().name().getBytes(StandardCharsets.US_ASCII));
    sha.update((byte) 0);
    sha.update(original.encoding().name().getBytes(StandardCharsets.US_ASCII));
    return new Digest(HEX.formatHex(sha.digest()));
  }

  /** The first 64 bits, enough to tell two versions of one record apart. */
  public long prefix() {
    return HexFormat.fromHexDigitsToLong(value, 0, 16);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
