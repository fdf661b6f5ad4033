package org.smartlibrary.catalog.record.marc.iso2709;

/** The bytes by which ISO 2709 ends its parts. They occur in none of the encodings' characters. */
final class Marks {

  static final byte RECORD_END = 0x1D;
  static final byte FIELD_END = 0x1E;
  static final byte SUBFIELD = 0x1F;

  private Marks() {}
}
