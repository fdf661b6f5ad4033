package org.smartlibrary.catalog.record.marc.iso2709;

import java.util.List;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.Leader;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

/**
 * Says UTF-8 where the dialect says its encoding: leader/09 of MARC 21, 100 $a/26-29 of UNIMARC.
 */
final class CodedEncoding {

  private static final String UNICODE = "50  ";
  private static final int START = 26;
  private static final int END = START + 4;

  private CodedEncoding() {}

  static String leader(Leader leader, RecordFormat format, int length, int base) {
    boolean marc21 = format == RecordFormat.MARC21;
    String kept = leader.text();
    return Iso2709Encoder.digits(length, 5)
        + kept.substring(5, 9)
        + (marc21 ? 'a' : kept.charAt(9))
        + "22"
        + Iso2709Encoder.digits(base, 5)
        + kept.substring(17, 20)
        + (marc21 ? "4500" : "450 ");
  }

  static Field utf8(Field field, RecordFormat format) {
    boolean coded =
        format != RecordFormat.MARC21 && field instanceof DataField && field.tag().equals("100");
    return coded && field instanceof DataField data
        ? new DataField(data.tag(), data.first(), data.second(), utf8(data.subfields()))
        : field;
  }

  private static List<Subfield> utf8(List<Subfield> subfields) {
    return subfields.stream().map(CodedEncoding::utf8).toList();
  }

  private static Subfield utf8(Subfield subfield) {
    String codes = subfield.value();
    return subfield.code() == 'a' && codes.length() >= END
        ? new Subfield('a', codes.substring(0, START) + UNICODE + codes.substring(END))
        : subfield;
  }
}
