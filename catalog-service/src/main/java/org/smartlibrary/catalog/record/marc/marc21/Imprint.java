package org.smartlibrary.catalog.record.marc.marc21;

import java.util.List;
import java.util.Optional;
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
    this.field = statement(marc).orElse(null);
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
    return stated != null
        ? stated
        : statement("264", '4').map(f -> Years.copyright(f.joined("c", " "))).orElse(null);
  }

  private @Nullable Integer printingYear() {
    return field == null ? null : field.value('g').map(Years::published).orElse(null);
  }

  private @Nullable String text(char code) {
    return field == null ? null : field.value(code).map(Statements::of).orElse(null);
  }

  private static Optional<DataField> statement(Marc21Record marc) {
    return statement(marc.alternates("264"), '1')
        .or(() -> marc.alternates("260").stream().findFirst())
        .or(() -> statement(marc.all("264"), '1'))
        .or(() -> marc.first("260"))
        .or(() -> marc.all("264").stream().filter(f -> f.second() != '4').findFirst());
  }

  private Optional<DataField> statement(String tag, char second) {
    return statement(marc.all(tag), second);
  }

  private static Optional<DataField> statement(List<DataField> fields, char second) {
    return fields.stream().filter(field -> field.second() == second).findFirst();
  }
}
