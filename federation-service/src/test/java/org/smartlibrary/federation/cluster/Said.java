package org.smartlibrary.federation.cluster;

import java.time.Instant;
import org.smartlibrary.federation.cluster.Assertion.Author;
import org.smartlibrary.federation.cluster.Assertion.Kind;
import org.smartlibrary.federation.cluster.Assertion.Revocation;

/** Assertions in a line. */
public final class Said {

  private static final Author SOMEBODY = new Author("4f1d", "CN-1");
  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private Said() {}

  public static Assertion mustLink(String id, String one, String other) {
    return said(id, Kind.MUST_LINK, one, other);
  }

  public static Assertion cannotLink(String id, String one, String other) {
    return said(id, Kind.CANNOT_LINK, one, other);
  }

  public static Assertion revoked(Assertion one) {
    return one.revoked(new Revocation("a slip", SOMEBODY, NOON.plusSeconds(60)));
  }

  private static Assertion said(String id, Kind kind, String one, String other) {
    return new Assertion(
        id, kind, RecordKey.parse(one), RecordKey.parse(other), "seen", SOMEBODY, NOON, null);
  }
}
