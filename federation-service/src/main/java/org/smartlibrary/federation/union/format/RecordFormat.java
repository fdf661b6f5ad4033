package org.smartlibrary.federation.union.format;

import java.util.List;
import org.smartlibrary.federation.union.UnionEntry;

/** A form in which a record can be had beside JSON and MARC. */
public interface RecordFormat {

  /** All of them. */
  List<RecordFormat> ALL =
      List.of(new SchemaOrg(), new BibTeX(), new ResearchInformation(), new NationalStandard());

  /** The type that is asked for and answered. */
  String mediaType();

  /** The record as text, or as a tree of maps and lists where the form is JSON. */
  Object write(UnionEntry entry, Addresses addresses);
}
