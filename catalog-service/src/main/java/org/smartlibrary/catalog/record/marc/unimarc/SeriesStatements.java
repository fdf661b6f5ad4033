package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Series;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/** Series: 225 ($a $h $i $v $x); the linked 410 where there is none. */
final class SeriesStatements {

  private SeriesStatements() {}

  static List<Series> of(MarcRecord marc) {
    List<Series> printed =
        marc.all("225").stream().flatMap(field -> series(field).stream()).distinct().toList();
    return printed.isEmpty()
        ? marc.all("410").stream().flatMap(SeriesStatements::linked).distinct().toList()
        : printed;
  }

  private static Optional<Series> series(DataField field) {
    String title = Punctuation.strip(field.joined("ai", ". "));
    return title.isEmpty()
        ? Optional.empty()
        : Optional.of(new Series(title, number(field), text(field, "x")));
  }

  private static Stream<Series> linked(DataField field) {
    LinkedResource link = LinkedResource.of(field);
    return Stream.ofNullable(link.title())
        .map(title -> new Series(title, link.number(), link.issn()));
  }

  private static @Nullable String number(DataField field) {
    String number = text(field, "v");
    return number == null ? text(field, "h") : number;
  }

  private static @Nullable String text(DataField field, String code) {
    String text = Punctuation.strip(field.joined(code, ", "));
    return text.isEmpty() ? null : text;
  }
}
