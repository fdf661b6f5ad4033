package org.smartlibrary.loan.stock;

import java.util.List;
import java.util.Optional;

/**
 * Every item that the libraries' catalogues have told of, and the titles that they are copies of.
 */
public interface Stock {

  Optional<StockItem> find(ItemKey key);

  /** The items of all owners that bear this barcode; two libraries may have given it both. */
  List<StockItem> withBarcode(Barcode barcode);

  /** The title in the union that a library's description belongs to at the moment. */
  Optional<UnionId> titleOf(RecordKey record);

  /** The title in the union of which some library's description names this number. */
  Optional<UnionId> withIsbn(Isbn isbn);

  /**
   * Where a title lives now: itself, or what it was merged into; empty for one that never was. What
   * was asked of a title follows it.
   */
  Optional<UnionId> current(UnionId title);

  /** All copies of a title, of every library, that are not withdrawn. */
  List<StockItem> copies(UnionId title);
}
