package org.smartlibrary.loan.patron;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Half of the HMAC-SHA256 of the reader's id, under the key of the year (UTC): 32 hex digits. */
public final class KeyedPseudonyms implements Pseudonyms {

  private static final int TOLD_BYTES = 16;

  private final PseudonymKey first;
  private final Map<Integer, PseudonymKey> keys = new ConcurrentHashMap<>();

  public KeyedPseudonyms(PseudonymKey first) {
    this.first = first;
  }

  @Override
  public String of(ReaderId reader, Instant at) {
    var mac = keys.computeIfAbsent(yearOf(at), first::forYear).mac(reader.value());
    return HexFormat.of().formatHex(mac, 0, TOLD_BYTES);
  }

  /** The year in which a pseudonym of this moment holds. */
  public static int yearOf(Instant at) {
    return at.atOffset(ZoneOffset.UTC).getYear();
  }
}
