package org.smartlibrary.catalog.record.marc;

import java.util.List;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.marc.crosswalk.HanScript;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * Tells the dialects apart: MARC 21 has 245 and 008, UNIMARC 200 and coded data in 100 $a; CNMARC
 * is UNIMARC with an agency, a language, a country or fields of China.
 */
final class FormatDetection {

  private static final int CODED_DATA = 30;
  private static final List<String> CHINESE_FIELDS = List.of("690", "091", "692", "905");

  private FormatDetection() {}

  static RecordFormat of(MarcRecord marc) {
    if (marc21(marc) >= unimarc(marc)) {
      return RecordFormat.MARC21;
    }
    return chinese(marc) ? RecordFormat.CNMARC : RecordFormat.UNIMARC;
  }

  private static int marc21(MarcRecord marc) {
    return (marc.has("245") ? 3 : 0)
        + (marc.has("008") ? 2 : 0)
        + (marc.has("260") || marc.has("264") ? 1 : 0)
        + (marc.leader().text().endsWith("4500") ? 1 : 0);
  }

  private static int unimarc(MarcRecord marc) {
    boolean coded =
        marc.first("100")
            .flatMap(f -> f.value('a'))
            .filter(a -> a.length() >= CODED_DATA)
            .isPresent();
    return (marc.has("200") ? 3 : 0)
        + (coded ? 2 : 0)
        + (marc.has("210") || marc.has("801") ? 1 : 0)
        + (marc.leader().text().startsWith("450 ", 20) ? 1 : 0);
  }

  private static boolean chinese(MarcRecord marc) {
    return value(marc, "801", 'a').equals("CN")
        || value(marc, "102", 'a').equals("CN")
        || value(marc, "101", 'a').startsWith("chi")
        || (marc.hasAny(CHINESE_FIELDS) && HanScript.isIn(value(marc, "200", 'a')));
  }

  private static String value(MarcRecord marc, String tag, char code) {
    return marc.first(tag).map((DataField field) -> field.valueOrNull(code)).orElse("");
  }
}
