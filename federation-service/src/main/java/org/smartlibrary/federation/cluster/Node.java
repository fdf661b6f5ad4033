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
  private static final Comparator<HeldRecord> BY_KEY = Comparator.comparing(HeldRecord::key);

  public Node {
    records = records.stream().sorted(BY_KEY).toList();
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
