package org.smartlibrary.catalog.inventory;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.catalog.store.Version;
import org.smartlibrary.starter.security.Isil;

/** Sums up a library's records, which come in the order of their control numbers. */
final class Stocktaking {

  private static final int RECORD_DIGITS = 16;
  private static final int RANGE_BYTES = 16;

  private final long size;
  private final MessageDigest sha = sha256();
  private final List<Inventory.Range> ranges = new ArrayList<>();
  private long inRange;
  private long count;
  private Sequence newest = new Sequence(0);
  private @Nullable String last;

  /**
   * @param size so many records make a range
   */
  Stocktaking(long size) {
    this.size = size;
  }

  void take(Catalogue.Known known) {
    newest = newest.compareTo(known.version().sequence()) < 0 ? known.version().sequence() : newest;
    if (known.version() instanceof Version.Held(var _, var digest)) {
      take(known.key().controlNumber().value(), digest.value().substring(0, RECORD_DIGITS));
    }
  }

  private void take(String number, String digest) {
    if (inRange == size) {
      end(last);
    }
    sha.update((number + " " + digest + "\n").getBytes(UTF_8));
    inRange++;
    count++;
    last = number;
  }

  private void end(@Nullable String to) {
    String digest = HexFormat.of().formatHex(sha.digest(), 0, RANGE_BYTES);
    ranges.add(new Inventory.Range(to, inRange, digest));
    inRange = 0;
  }

  long count() {
    return count;
  }

  Inventory end(Isil isil, Instant takenAt, Map<Integer, Long> through) {
    end(null);
    return new Inventory(isil, takenAt, newest, through, count, ranges);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
