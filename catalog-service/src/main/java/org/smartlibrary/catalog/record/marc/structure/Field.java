package org.smartlibrary.catalog.record.marc.structure;

/** A field of a record; its tag is three characters, mostly digits. */
public sealed interface Field permits ControlField, DataField {

  String tag();
}
