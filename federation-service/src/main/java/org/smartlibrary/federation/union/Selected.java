package org.smartlibrary.federation.union;

import java.util.List;
import org.smartlibrary.federation.availability.ItemStates;

/** What a selection found: how many in all, and the entries of the part that was asked for. */
public record Selected(long total, List<UnionEntry> entries) {

  /** The same, with what desks told of the items since the catalogues did. */
  public Selected asTheyStand(ItemStates states) {
    return new Selected(total, entries.stream().map(one -> one.asItStands(states)).toList());
  }
}
