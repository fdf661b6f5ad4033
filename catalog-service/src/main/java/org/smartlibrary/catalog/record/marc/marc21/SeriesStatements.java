package org.smartlibrary.catalog.record.marc.marc21;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Series;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/**
 * Series: 490 and 440 as printed, with their 880 fields; 800, 810, 811 and 830 where there is none.
 */
final class SeriesStatements {

  private static final List<String> PRINTED = List.of("490", "440");

  private SeriesStatements() {}

  static List<Series> of(Marc21Record marc) {
    List<Series> printed =
        Stream.concat(marc.all(PRINTED), marc.alternates(PRINTED))
            .flatMap(field -> series(field, "a", "v").stream())
            .distinct()
            .toList();
    return printed.isEmpty() ? traced(marc) : printed;
  }

  private static List<Series> traced(Marc21Record marc) {
    Stream<Series> names =
        marc.all(List.of("800", "810", "811")).flatMap(field -> series(field, "t", "v").stream());
    Stream<Series> titles =
        marc.all("830").stream().flatMap(field -> series(field, "a", "v").stream());
    return Stream.concat(names, titles).distinct().toList();
  }

  private static Optional<Series> series(DataField field, String title, String number) {
    String name = Punctuation.strip(field.joined(title, ", "));
    return name.isEmpty()
        ? Optional.empty()
        : Optional.of(new Series(name, text(field, number), text(field, "x")));
  }

  private static @Nullable String text(DataField field, String code) {
    String text = Punctuation.strip(field.joined(code, ", "));
    return text.isEmpty() ? null : text;
  }
}
