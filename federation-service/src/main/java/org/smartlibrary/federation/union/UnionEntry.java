package org.smartlibrary.federation.union;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import org.smartlibrary.federation.availability.ItemStates;

/** A union record and who holds it. */
public record UnionEntry(
    String id,
    long version,
    UnionRecord record,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Holding> holdings,
    Instant derivedAt) {

  /** The same, with what desks told of its items since the catalogues did. */
  public UnionEntry asItStands(ItemStates states) {
    List<Holding> now = holdings.stream().map(one -> one.asItStands(states)).toList();
    return now.equals(holdings) ? this : new UnionEntry(id, version, record, now, derivedAt);
  }

  /** Its holdings with each copy where it stands: one on another library's shelf is held there. */
  public List<Holding> standing() {
    return holdings.stream().flatMap(Holding::whereItStands).toList();
  }

  /** Whether a desk has told of one of its items. */
  public boolean desksTold() {
    return holdings.stream()
        .anyMatch(one -> one.items().stream().anyMatch(item -> item.asOf() != null));
  }
}
