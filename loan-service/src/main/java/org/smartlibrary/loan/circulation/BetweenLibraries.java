package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.stock.StockItem;

/**
 * Who lends copies from library to library, as the desk tells it. Where a copy is the desk decides
 * in the copy's document; what is told here is told before that, and may be told again.
 */
public interface BetweenLibraries {

  /** The copy is about to leave for its host: whether it is wanted there under this request. */
  boolean leaves(Visit visit, StockItem copy);

  /** It has come to its host: until when it waits there; empty when it is not wanted any more. */
  Optional<Instant> arrives(Visit visit, StockItem copy);

  /** The reader for whom it was asked has it. */
  void handedOut(Visit visit, StockItem copy);

  /** It has come in somewhere and goes home. */
  void goesHome(Visit visit, StockItem copy);

  /** It is at its owner's again. */
  void isHome(Visit visit, StockItem copy);
}
