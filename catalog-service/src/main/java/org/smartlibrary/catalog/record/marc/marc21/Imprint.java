package org.smartlibrary.catalog.record.marc.marc21;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Publication;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.crosswalk.Statements;
import org.smartlibrary.catalog.record.marc.crosswalk.Years;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/**
 * Publication: 264 with second indicator 1 (4 for the copyright), 260 ($a $b $c $g), dates of
 * 008/06-14.
 */
final class Imprint {

  private static final String RANGES = "cdmiku";

  private final Marc21Record marc;
  private final @Nullable DataField field;
  private final String date;

  private Imprint(Marc21Record marc) {
    this.marc = marc;
    this.field = statement(marc);
    this.date = field == null ? "" : Punctuation.stripSupplied(field.joined("c", ", "));
  }

  static @Nullable Publication of(Marc21Record marc) {
    Imprint imprint = new Imprint(marc);
    Publication publication =
        new Publication(
            imprint.text('a'),
            imprint.text('b'),
            imprint.date.isEmpty() ? null : imprint.date,
            imprint.year(),
            imprint.yearEnd(),
            imprint.copyrightYear(),
            imprint.printingYear());
    return publication.equals(NOTHING) ? null : publication;
  }

  private static final Publication NOTHING =
      new Publication(null, null, null, null, null, null, null);

  private @Nullable Integer year() {
    Integer stated = Years.published(date);
    Integer coded = stated != null ? stated : Years.coded(marc.fixed(7, 11));
    return coded != null ? coded : copyrightYear();
  }

  private @Nullable Integer yearEnd() {
    boolean range = RANGES.indexOf(marc.fixed(6)) >= 0;
    Integer end = range ? Years.coded(marc.fixed(11, 15)) : null;
    return end == null || end.equals(year()) ? null : end;
  }

  private @Nullable Integer copyrightYear() {
    Integer stated = Years.copyright(date);
    @Nullable DataField other = stated == null ? statement(marc.all("264"), '4') : null;
    return other == null ? stated : Years.copyright(other.joined("c", " "));
  }

  private @Nullable Integer printingYear() {
    @Nullable String text = field == null ? null : field.valueOrNull('g');
    return text == null ? null : Years.published(text);
  }

  private @Nullable String text(char code) {
    @Nullable String text = field == null ? null : field.valueOrNull(code);
    return text == null ? null : Statements.of(text);
  }

  private static @Nullable DataField statement(Marc21Record marc) {
    @Nullable DataField printed = statement(marc.alternates("264"), marc.alternates("260"));
    @Nullable DataField field =
        printed == null ? statement(marc.all("264"), marc.all("260")) : printed;
    return field == null ? ofAnother(marc.all("264")) : field;
  }

  private static @Nullable DataField statement(List<DataField> of264, List<DataField> of260) {
    @Nullable DataField field = statement(of264, '1');
    return field != null || of260.isEmpty() ? field : of260.getFirst();
  }

  private static @Nullable DataField statement(List<DataField> fields, char second) {
    for (DataField field : fields) {
      if (field.second() == second) {
        return field;
      }
    }
    return null;
  }

  /** Who made, distributed or printed it. */
  private static @Nullable DataField ofAnother(List<DataField> fields) {
    for (DataField field : fields) {
      if (field.second() != '4') {
        return field;
      }
    }
    return null;
  }
}
