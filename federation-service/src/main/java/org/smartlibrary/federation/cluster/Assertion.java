package org.smartlibrary.federation.cluster;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of two records, whatever the rules find: that they are one manifestation, or
 * that they are not. It is about records, not about clusters, so it holds while they are revised,
 * withdrawn and come back.
 *
 * @param left the lesser of the two keys
 * @param revocation since when and why it holds no more
 */
public record Assertion(
    String id,
    Kind kind,
    RecordKey left,
    RecordKey right,
    String reason,
    Author author,
    Instant at,
    @Nullable Revocation revocation)
    implements Notice {

  public Assertion {
    if (left.equals(right)) {
      throw new IllegalArgumentException("An assertion is about two records, not one: " + left);
    }
    if (left.compareTo(right) > 0) {
      RecordKey lesser = right;
      right = left;
      left = lesser;
    }
  }

  /** What is said of the two. */
  public enum Kind {
    MUST_LINK,
    CANNOT_LINK;

    /** As requests and events write it: {@code must-link}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Kind> ofCode(@Nullable String code) {
      return List.of(values()).stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
  }

  /** Who said it: a name that does not tell the person, and the library acted for. */
  public record Author(String pseudonym, @Nullable String isil) {}

  /** Who took it back, and why. */
  public record Revocation(String reason, Author author, Instant at) {}

  public boolean inForce() {
    return revocation == null;
  }

  public boolean concerns(RecordKey record) {
    return left.equals(record) || right.equals(record);
  }

  /** Whether it says the same of the same records. */
  public boolean agreesWith(Assertion other) {
    return kind == other.kind && left.equals(other.left) && right.equals(other.right);
  }

  public List<RecordKey> records() {
    return List.of(left, right);
  }

  /** The same, taken back; what was taken back before stays as it was. */
  public Assertion revoked(Revocation by) {
    return inForce() ? new Assertion(id, kind, left, right, reason, author, at, by) : this;
  }

  RecordKey other(RecordKey record) {
    return left.equals(record) ? right : left;
  }
}
