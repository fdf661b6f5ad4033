package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.List;
import org.smartlibrary.catalog.holding.Item;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * Says in the catalogue's language what a record of one dialect says. Text of the record is
 * expected in NFC.
 */
public interface Crosswalk {

  BibliographicRecord describe(MarcRecord marc);

  List<Item> items(MarcRecord marc);
}
