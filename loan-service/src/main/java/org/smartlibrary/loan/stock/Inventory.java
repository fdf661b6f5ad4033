package org.smartlibrary.loan.stock;

import java.util.List;

/**
 * The stock, and how it comes to be. Both kinds of news may come again, late and in any batches: it
 * ends as the newest of each record and title says.
 */
public interface Inventory extends Stock {

  /**
   * An item belongs to the record that listed it last; one that its record lists no more is
   * withdrawn, and stays to be found.
   */
  void describe(List<Description> told);

  void unite(List<TitleChange> told);
}
