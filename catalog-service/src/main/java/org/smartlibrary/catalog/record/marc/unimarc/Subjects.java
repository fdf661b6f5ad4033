package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Subject;
import org.smartlibrary.catalog.record.Subject.Kind;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
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
    List<Subject> found = new ArrayList<>();
    for (DataField field : marc.all(TAGS)) {
      if (field.tag().equals("610")) {
        addFree(field, found);
      } else {
        addControlled(field, chinese, found);
      }
    }
    return Each.once(found);
  }

  private static void addFree(DataField field, List<Subject> found) {
    for (String term : field.values("a")) {
      found.add(new Subject(term, Kind.TOPIC, null, List.of()));
    }
  }

  private static void addControlled(DataField field, boolean chinese, List<Subject> found) {
    String term = Punctuation.strip(term(field));
    if (!term.isEmpty()) {
      List<String> subdivisions = Punctuation.strip(field.values("jxyz"));
      found.add(new Subject(term, kind(field), scheme(field, chinese), subdivisions));
    }
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
    @Nullable String source = field.valueOrNull('2');
    if (source == null) {
      return chinese ? "CCT" : null;
    }
    String scheme = source.toUpperCase(Locale.ROOT);
    return scheme.equals("RAM") ? "RAMEAU" : scheme;
  }
}
