package org.smartlibrary.loan.circulation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/** What those ask of the desk who lend copies from library to library. */
public interface LentCopies {

  /**
   * Sends a copy that stands on this library's shelf to another library; said again of the same
   * visit it changes nothing.
   *
   * @param reader who is to have it there; null for use inside
   */
  Answer<Copy> lendOut(ItemKey copy, Isil at, Visit visit, @Nullable ReaderId reader);

  /**
   * The host has done with a copy that waits for somebody there, or has not come yet: it goes home.
   */
  Answer<Copy> sendHome(ItemKey copy, HoldId request, Isil at);

  /** The owner wants it back later: so does whoever has lent it out there. */
  Answer<Copy> prolong(ItemKey copy, HoldId request, Instant due);
}
