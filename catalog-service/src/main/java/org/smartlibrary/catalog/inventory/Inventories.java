package org.smartlibrary.catalog.inventory;

import java.time.Instant;
import org.smartlibrary.starter.security.Isil;

/** When the inventory of each library is due. */
public interface Inventories {

  /**
   * Whether it is due, and from now on the caller's to take: nobody else's before {@code until}.
   * One that was never heard of is due.
   */
  boolean claim(Isil isil, Instant now, Instant until);

  /** When it is due again. */
  void next(Isil isil, Instant due);
}
