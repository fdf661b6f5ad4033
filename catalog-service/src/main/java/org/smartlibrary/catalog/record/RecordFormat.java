package org.smartlibrary.catalog.record;

/** The dialect that gives a record's fields their meaning. */
public enum RecordFormat {
  MARC21,
  CNMARC,
  UNIMARC
}
