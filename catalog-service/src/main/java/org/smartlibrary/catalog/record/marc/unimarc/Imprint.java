package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Publication;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.crosswalk.Statements;
import org.smartlibrary.catalog.record.marc.crosswalk.Years;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import org.smartlibrary.catalog.record.marc.structure.Subfield;

/**
 * Publication: 210 ($a $c $d, printing $h), 214 with second indicator 0 in newer UNIMARC, dates of
 * 100 $a/8-16.
 */
final class Imprint {

  private static final Publication NOTHING =
      new Publication(null, null, null, null, null, null, null);

  private final @Nullable DataField field;
  private final String date;
  private final String coded;
  private final @Nullable Integer edition;

  private Imprint(MarcRecord marc) {
    this.field = statement(marc);
    this.date = field == null ? "" : Punctuation.stripSupplied(field.joined("d", ", "));
    @Nullable DataField statement = marc.firstOrNull("205");
    this.edition = statement == null ? null : Years.published(statement.joined("a", " "));
    this.coded = coded(marc.firstOrNull("100"));
  }

  static @Nullable Publication of(MarcRecord marc) {
    Imprint imprint = new Imprint(marc);
    Publication publication =
        new Publication(
            imprint.text('a'),
            imprint.text('c'),
            imprint.date.isEmpty() ? null : imprint.date,
            imprint.year(),
            imprint.yearEnd(),
            Years.copyright(imprint.date),
            imprint.printingYear());
    return publication.equals(NOTHING) ? null : publication;
  }

  private @Nullable Integer year() {
    Integer stated = printing() ? edition : Years.published(date);
    Integer first = stated != null ? stated : Years.coded(coded(9, 13));
    return first != null ? first : Years.copyright(date);
  }

  /** Types b and g of 100 $a/8 are ranges: a serial that ended, a book of several years. */
  private @Nullable Integer yearEnd() {
    boolean range = coded(8, 9).equals("b") || coded(8, 9).equals("g");
    Integer end = range ? Years.coded(coded(13, 17)) : null;
    return end == null || end.equals(year()) ? null : end;
  }

  private @Nullable Integer printingYear() {
    Integer printed = printing() ? Years.published(date) : null;
    @Nullable String own = printed != null || field == null ? null : field.valueOrNull('h');
    return own == null ? printed : Years.published(own);
  }

  /** Some give the date of a printing where that of the edition belongs: 2017年8月第七次印刷. */
  private boolean printing() {
    return date.contains("次印");
  }

  private @Nullable String text(char code) {
    @Nullable String text = field == null ? null : field.valueOrNull(code);
    return text == null ? null : Statements.of(text);
  }

  private String coded(int from, int to) {
    return coded.length() < to ? "" : coded.substring(from, to);
  }

  private static @Nullable DataField statement(MarcRecord marc) {
    @Nullable DataField imprint = marc.firstOrNull("210");
    if (imprint != null) {
      return imprint;
    }
    for (DataField field : marc.all("214")) {
      if (field.second() == '0') {
        return field;
      }
    }
    return marc.firstOrNull("214");
  }

  /** Coded data counts its positions from the first character, a blank included. */
  private static String coded(@Nullable DataField field) {
    List<Subfield> subfields = field == null ? List.of() : field.subfields();
    for (Subfield subfield : subfields) {
      if (subfield.code() == 'a') {
        return subfield.value();
      }
    }
    return "";
  }
}
