package org.smartlibrary.federation.cluster;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.smartlibrary.federation.cluster.feature.BlockingKeys;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.feature.FeaturesPack;
import org.smartlibrary.federation.cluster.pack.PackWriter;

/**
 * A description, known by its digest, and the records that are described so; their order is that of
 * their keys.
 */
public record Node(String id, Features features, List<HeldRecord> records) {

  private static final int DIGEST_BYTES = 16;
  private static final int DIGITS = 2 * DIGEST_BYTES;
  private static final char OWN = '.';
  private static final Comparator<HeldRecord> BY_KEY = Comparator.comparing(HeldRecord::key);

  public Node {
    records = records.size() < 2 ? List.copyOf(records) : records.stream().sorted(BY_KEY).toList();
  }

  /**
   * The digest by which a description is known: of what is compared, and of the record's key too
   * when that is too little to be known by.
   */
  public static String idOf(Features features, RecordKey key) {
    PackWriter said = FeaturesPack.write(features, new PackWriter());
    if (features.thin()) {
      said.text(key.toString());
    }
    return HexFormat.of().formatHex(sha256().digest(said.toBytes()), 0, DIGEST_BYTES);
  }

  /**
   * The same, but a node of its own for a record of which somebody asserted something: then it can
   * be kept apart from records that are described word for word the same.
   */
  static String idOf(String described, RecordKey key, Assertions assertions) {
    return assertions.concern(key)
        ? described + OWN + HexFormat.of().toHexDigits(BlockingKeys.hash(key.toString()))
        : described;
  }

  /** The digest of the description, whether or not the node is a record's own. */
  static String descriptionOf(String id) {
    return id.substring(0, DIGITS);
  }

  static boolean isOwn(String id) {
    return id.length() > DIGITS;
  }

  /** Whether it is one record's own, because somebody asserted something of that. */
  public boolean isOwn() {
    return isOwn(id);
  }

  /** The one record of a node of its own. */
  public RecordKey owner() {
    return records.getFirst().key();
  }

  /** Whether the two are described word for word the same, and by enough to be known by. */
  boolean isTwinOf(Node other) {
    return (isOwn() || other.isOwn())
        && id.regionMatches(0, other.id, 0, DIGITS)
        && !features.thin();
  }

  /** What it has in common with all that it could be one with. */
  public long[] keys() {
    return BlockingKeys.of(features);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
