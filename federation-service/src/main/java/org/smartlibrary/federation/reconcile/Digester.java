package org.smartlibrary.federation.reconcile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.smartlibrary.federation.union.ShownRecord;

/** Takes the records of a range, one after the other, into its digest. */
final class Digester {

  private static final HexFormat HEX = HexFormat.of();
  private static final int BYTES = 16;

  private final MessageDigest sha = sha256();
  private long count;
  private long sequence;

  void take(ShownRecord record) {
    String line = record.controlNumber() + " " + HEX.toHexDigits(record.digest()) + "\n";
    sha.update(line.getBytes(UTF_8));
    count++;
    sequence = Math.max(sequence, record.sequence());
  }

  long count() {
    return count;
  }

  /** What was taken, as the content of this range; the next record begins another. */
  RangeDigest end(Range range) {
    var digest = new RangeDigest(range, count, HEX.formatHex(sha.digest(), 0, BYTES), sequence);
    count = 0;
    sequence = 0;
    return digest;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
