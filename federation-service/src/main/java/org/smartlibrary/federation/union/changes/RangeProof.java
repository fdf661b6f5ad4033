package org.smartlibrary.federation.union.changes;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.smartlibrary.federation.union.ListedChange;

/**
 * What is in a stretch of the sequence, in few bytes: whoever has the same changes has the same
 * digest. It is the SHA-256 of a line {@code sequence SP id SP version LF} for each of them, in the
 * order of the sequence.
 *
 * @param from behind this number
 * @param to up to and with this one
 */
public record RangeProof(long from, long to, int count, String digest) {

  public static RangeProof of(long from, long to, List<ListedChange> changes) {
    MessageDigest sha = sha256();
    for (ListedChange change : changes) {
      String line = change.sequence() + " " + change.id() + " " + change.version() + "\n";
      sha.update(line.getBytes(US_ASCII));
    }
    return new RangeProof(from, to, changes.size(), HexFormat.of().formatHex(sha.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
