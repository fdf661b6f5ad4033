package org.smartlibrary.loan.interlending;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.HoldPlaces;
import org.smartlibrary.loan.patron.ReaderId;

/** The places among readers' holds, in memory. */
public final class PlacesOnPaper implements HoldPlaces {

  private final Map<ReaderId, Set<HoldId>> taken = new HashMap<>();

  public synchronized Set<HoldId> of(ReaderId reader) {
    return Set.copyOf(taken.getOrDefault(reader, Set.of()));
  }

  @Override
  public synchronized Claim claim(ReaderId reader, HoldId hold, int limit) {
    Set<HoldId> own = taken.computeIfAbsent(reader, _ -> new LinkedHashSet<>());
    boolean granted = own.contains(hold) || (own.size() < limit && own.add(hold));
    return new Claim(granted, own.size());
  }

  @Override
  public synchronized void leave(ReaderId reader, HoldId hold) {
    taken.getOrDefault(reader, Set.of()).remove(hold);
  }
}
