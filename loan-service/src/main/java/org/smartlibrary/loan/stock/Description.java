package org.smartlibrary.loan.stock;

import java.util.List;

/**
 * What a library's catalogue says, at one moment, of the copies that one of its records lists.
 *
 * @param sequence larger is newer, over all records of the library
 * @param items none when the record was withdrawn
 */
public record Description(RecordKey record, long sequence, List<StockItem> items) {

  public Description {
    items = List.copyOf(items);
  }
}
