package org.smartlibrary.catalog.record;

import java.util.List;
import org.smartlibrary.catalog.holding.Item;

/**
 * One record of a library: the original, what it says, the items it lists, and remarks on what had
 * to be guessed or mended to read it.
 */
public record SourceRecord(
    ControlNumber controlNumber,
    Original original,
    BibliographicRecord record,
    List<Item> items,
    List<String> remarks) {

  public SourceRecord {
    items = List.copyOf(items);
    remarks = List.copyOf(remarks);
  }
}
