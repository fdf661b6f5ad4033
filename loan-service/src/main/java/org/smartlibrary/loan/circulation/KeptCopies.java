package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** What the waiting line asks of the desk; each is decided in the copy's own document. */
public interface KeptCopies {

  /**
   * Where each of those is that stand free on a shelf, neither lent nor kept, nor on the way, lost
   * or withdrawn; one that never circulated stands with its owner.
   */
  Map<ItemKey, Isil> free(Collection<StockItem> copies);

  /**
   * Keeps a copy that stands free at this library for a hold, to be fetched from the shelf; false
   * when it is not free there any more. Said again of the same hold it is true and changes nothing.
   */
  boolean reserve(StockItem copy, Isil at, Turn turn);

  /**
   * The copy is no longer kept for this hold and stands free where it is; changes nothing when it
   * is lent, or kept for another.
   */
  void release(StockItem copy, HoldId hold);

  /**
   * The copy was to be fetched here for this hold, and is not to be found: it is missing, and the
   * line is told. False, and nothing is changed, when it is neither kept for the hold nor free
   * here.
   */
  boolean missing(StockItem copy, Isil at, HoldId hold);

  /** The hold that a copy is kept for at the moment. */
  Optional<HoldId> keptFor(ItemKey copy);

  /** When each of those that are on loan has to be back. */
  Map<ItemKey, Instant> due(Collection<ItemKey> copies);
}
