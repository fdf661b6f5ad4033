package org.smartlibrary.catalog.record.marc.iso2709;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.catalog.record.marc.encoding.TextDecoder;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

/** Makes fields of their bytes. */
final class FieldReading {

  private final byte[] bytes;
  private final TextDecoder decoder;

  FieldReading(byte[] bytes, TextDecoder decoder) {
    this.bytes = bytes;
    this.decoder = decoder;
  }

  Field read(Slice slice) {
    int first = next(slice.start(), slice.end());
    return slice.tag().startsWith("00") || plain(slice, first)
        ? control(slice)
        : data(slice, first);
  }

  /** Systems' own fields (FMT, 000) may have neither indicators nor subfields. */
  private static boolean plain(Slice slice, int firstSubfield) {
    boolean numeric = Character.isDigit(slice.tag().charAt(0));
    return firstSubfield == slice.end() && (slice.end() - slice.start() > 2 || !numeric);
  }

  private Field control(Slice slice) {
    return new ControlField(slice.tag(), text(slice.start(), slice.end()));
  }

  private Field data(Slice slice, int first) {
    List<Subfield> subfields = new ArrayList<>(6);
    int start = first;
    while (start < slice.end()) {
      int end = next(start + 1, slice.end());
      if (end > start + 1) {
        subfields.add(subfield(start + 1, end));
      }
      start = end;
    }
    return new DataField(
        slice.tag(),
        indicator(slice.start(), first),
        indicator(slice.start() + 1, first),
        subfields);
  }

  private Subfield subfield(int start, int end) {
    boolean coded = bytes[start] >= ' ';
    return new Subfield(coded ? (char) bytes[start] : ' ', text(coded ? start + 1 : start, end));
  }

  private char indicator(int place, int first) {
    return place < first && bytes[place] > ' ' ? (char) bytes[place] : ' ';
  }

  private int next(int from, int end) {
    int place = from;
    while (place < end && bytes[place] != Marks.SUBFIELD) {
      place++;
    }
    return place;
  }

  private String text(int start, int end) {
    return decoder.decode(bytes, start, end - start);
  }
}
