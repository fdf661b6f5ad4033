package org.smartlibrary.catalog.record.marc.iso2709;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.RecordWriter.Written;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

/**
 * Writes a record as ISO 2709 in UTF-8, labelled so, or says what of it the format's five and four
 * digits cannot hold.
 */
public final class Iso2709Encoder {

  private static final int LONGEST_RECORD = 99_999;
  private static final int LONGEST_FIELD = 9_999;

  private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
  private final ByteArrayOutputStream data = new ByteArrayOutputStream();

  private Iso2709Encoder() {}

  public static Written encode(MarcRecord record, RecordFormat format) {
    Iso2709Encoder encoder = new Iso2709Encoder();
    for (Field field : record.fields()) {
      int start = encoder.data.size();
      encoder.write(CodedEncoding.utf8(field, format));
      int length = encoder.data.size() - start;
      if (length > LONGEST_FIELD) {
        return new Written.Refused(
            "Field %s takes %,d bytes; a field of ISO 2709 holds 9,999. Ask for MARCXML."
                .formatted(field.tag(), length));
      }
      if (!tagFits(field.tag())) {
        return new Written.Refused("A tag of ISO 2709 has three characters: " + field.tag());
      }
      encoder.enter(field.tag(), length, start);
    }
    return encoder.whole(record, format);
  }

  private Written whole(MarcRecord record, RecordFormat format) {
    int base = LeaderShape.LENGTH + directory.size() + 1;
    int length = base + data.size() + 1;
    if (length > LONGEST_RECORD) {
      return new Written.Refused(
          "The record takes %,d bytes; one of ISO 2709 holds 99,999. Ask for MARCXML."
              .formatted(length));
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream(length);
    whole.writeBytes(ascii(CodedEncoding.leader(record.leader(), format, length, base)));
    whole.writeBytes(directory.toByteArray());
    whole.write(Marks.FIELD_END);
    whole.writeBytes(data.toByteArray());
    whole.write(Marks.RECORD_END);
    return new Written.Bytes(whole.toByteArray());
  }

  private void enter(String tag, int length, int start) {
    directory.writeBytes(ascii(tag + digits(length, 4) + digits(start, 5)));
  }

  private void write(Field field) {
    switch (field) {
      case ControlField control -> text(control.value());
      case DataField datum -> write(datum);
    }
    data.write(Marks.FIELD_END);
  }

  private void write(DataField field) {
    data.write(field.first());
    data.write(field.second());
    for (Subfield subfield : field.subfields()) {
      data.write(Marks.SUBFIELD);
      text(subfield.code() + subfield.value());
    }
  }

  /** The marks of ISO 2709 cannot be part of a text. */
  private void text(String text) {
    for (byte each : text.getBytes(StandardCharsets.UTF_8)) {
      data.write(each >= Marks.RECORD_END && each <= Marks.SUBFIELD ? ' ' : each);
    }
  }

  private static boolean tagFits(String tag) {
    return tag.length() == 3 && tag.chars().allMatch(c -> c > ' ' && c < 0x7F);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static String digits(int number, int count) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, count - digits.length())) + digits;
  }
}
