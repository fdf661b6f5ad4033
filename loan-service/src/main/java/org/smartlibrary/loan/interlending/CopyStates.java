package org.smartlibrary.loan.interlending;

import java.util.Collection;
import java.util.Set;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;

/** How copies stand at this moment, as the desks know. */
public interface CopyStates {

  /** Those of these copies that stand on a shelf and are kept for nobody. */
  Set<ItemKey> available(Collection<StockItem> copies);
}
