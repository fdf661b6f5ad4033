package org.smartlibrary.local.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The digest of a range, as the platform reckons it: the first 32 digits of the SHA-256 of a line
 * {@code controlNumber SP digest LF} for each record.
 */
final class FileDigest {

  private static final int BYTES = 16;

  private final MessageDigest sha = sha256();

  void take(FileEntry entry) {
    if (entry.isKept()) {
      sha.update((entry.controlNumber() + " " + entry.mark() + "\n").getBytes(UTF_8));
    }
  }

  String end() {
    return HexFormat.of().formatHex(sha.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
