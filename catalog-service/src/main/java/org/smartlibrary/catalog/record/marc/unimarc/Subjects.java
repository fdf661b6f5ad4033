package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Subject;
import org.smartlibrary.catalog.record.Subject.Kind;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * Subjects: 600 to 608 with $j $x $y $z and $2, free words in 610. Chinese terms without $2 are
 * 中国分类主题词表 (CCT).
 */
final class Subjects {

  private static final List<String> TAGS =
      List.of("600", "601", "602", "604", "605", "606", "607", "608", "610");

  private Subjects() {}

  static List<Subject> of(MarcRecord marc, boolean chinese) {
    return marc.all(TAGS).flatMap(field -> subjects(field, chinese)).distinct().toList();
  }

  private static Stream<Subject> subjects(DataField field, boolean chinese) {
    return field.tag().equals("610")
        ? field.values("a").stream().map(term -> new Subject(term, Kind.TOPIC, null, List.of()))
        : controlled(field, chinese);
  }

  private static Stream<Subject> controlled(DataField field, boolean chinese) {
    String term = Punctuation.strip(term(field));
    List<String> subdivisions = field.values("jxyz").stream().map(Punctuation::strip).toList();
    return term.isEmpty()
        ? Stream.empty()
        : Stream.of(new Subject(term, kind(field), scheme(field, chinese), subdivisions));
  }

  private static String term(DataField field) {
    return switch (field.tag()) {
      case "600", "602" -> field.joined("ab", ", ");
      case "601" -> field.joined("ab", ". ");
      default -> field.joined("a", " ");
    };
  }

  private static Kind kind(DataField field) {
    return switch (field.tag()) {
      case "600", "602" -> Kind.PERSON;
      case "601" -> field.first() == '1' ? Kind.MEETING : Kind.CORPORATE;
      case "604", "605" -> Kind.TITLE;
      case "607" -> Kind.PLACE;
      case "608" -> Kind.GENRE;
      default -> Kind.TOPIC;
    };
  }

  private static @Nullable String scheme(DataField field, boolean chinese) {
    return field
        .value('2')
        .map(source -> source.toUpperCase(Locale.ROOT))
        .map(source -> source.equals("RAM") ? "RAMEAU" : source)
        .orElse(chinese ? "CCT" : null);
  }
}
