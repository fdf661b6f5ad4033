package org.smartlibrary.federation.reconcile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The newest inventory of each library, until it has been compared. */
public interface Inventories {

  /** Takes one over, unless a later one is here or was compared. */
  void put(Inventory inventory);

  /** The libraries whose inventories wait. */
  List<String> waiting();

  /** That of a library, null when it does not wait any more. */
  @Nullable Waiting find(String isil);

  /** Remembers when a difference was seen for the first time. */
  void suspect(Inventory inventory, Instant at);

  /** It need not be compared any more. */
  void done(Inventory inventory);

  /** An inventory, and since when a difference is seen. */
  record Waiting(Inventory inventory, @Nullable Instant suspectedAt) {}
}
