package org.smartlibrary.loan.stock;

import java.util.List;

/**
 * What a library's catalogue says, at one moment, of the copies that one of its records lists.
 *
 * @param sequence larger is newer, over all records of the library
 * @param items none when the record was withdrawn
 * @param isbns that the record names
 */
public record Description(
    RecordKey record, long sequence, List<StockItem> items, List<Isbn> isbns) {

  public Description {
    items = List.copyOf(items);
    isbns = List.copyOf(isbns);
  }

  /** One that names no number. */
  public Description(RecordKey record, long sequence, List<StockItem> items) {
    this(record, sequence, items, List.of());
  }
}
