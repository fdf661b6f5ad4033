package org.smartlibrary.catalog.record.marc.iso2709;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.smartlibrary.catalog.record.marc.encoding.EncodingLabel;

/**
 * Reads what a record says about its encoding before anything of it can be decoded: leader/09, or
 * UNIMARC's 100 $a/26-29.
 */
final class RecordLabel {

  private static final int CHARACTER_SETS = 26;

  private RecordLabel() {}

  static EncodingLabel of(byte[] bytes, List<Slice> slices) {
    boolean unimarc = false;
    String sets = "";
    for (Slice slice : slices) {
      if (slice.tag().equals("245") || slice.tag().equals("008")) {
        return new EncodingLabel.Marc21((char) bytes[9]);
      }
      unimarc |= slice.tag().equals("200");
      sets = slice.tag().equals("100") ? characterSets(bytes, slice) : sets;
    }
    return unimarc ? new EncodingLabel.Unimarc(sets) : new EncodingLabel.Marc21((char) bytes[9]);
  }

  /** Indicators and the subfield's own mark take the field's first four bytes. */
  private static String characterSets(byte[] bytes, Slice slice) {
    int start = slice.start() + 4 + CHARACTER_SETS;
    return start + 4 > slice.end() ? "" : new String(bytes, start, 4, StandardCharsets.ISO_8859_1);
  }
}
