package org.smartlibrary.starter.oaipmh;

import java.io.IOException;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Something to harvest. Its items stand in a row of positions: an item that changes moves behind
 * all others, so whoever goes on behind a position misses nothing.
 */
public interface OaiRepository {

  OaiIdentity identity();

  List<OaiFormat> formats();

  /** No change that is still to be shown has an earlier datestamp. */
  Instant asOf();

  /** Whether that position is in sight; an instance may lag behind another one. */
  boolean hasReached(long position);

  /** The position behind which a harvest from that time on begins. */
  long before(Instant from);

  Optional<OaiFound> find(String identifier);

  /** Reads the items that come next; {@code reader} returns when it has read all it wants. */
  void list(OaiSelection selection, Reader reader) throws IOException;

  /** About how many items a list from there on has, where that costs little to tell. */
  default OptionalLong size(OaiSelection selection) {
    return OptionalLong.empty();
  }

  /** Whether a set of that name may be asked for. */
  boolean hasSet(String spec);

  /** At most so many sets, in the order of their specs, behind one of them or from the first on. */
  List<OaiSet> sets(String after, int limit);

  /**
   * Items one after the other.
   *
   * @param isEmpty whether there are none
   * @param next the position behind the last of them, when more come behind it
   */
  record Listing(Iterator<OaiItem> items, boolean isEmpty, OptionalLong next) {}

  /** Takes a listing in. */
  @FunctionalInterface
  interface Reader {
    void read(Listing listing) throws IOException;
  }
}
