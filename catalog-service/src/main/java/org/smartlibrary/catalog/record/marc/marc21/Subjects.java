package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Subject;
import org.smartlibrary.catalog.record.Subject.Kind;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/** Subjects: 600, 610, 611, 630, 648, 650, 651, 653, 655 with $v $x $y $z, and their 880 fields. */
final class Subjects {

  private static final List<String> TAGS =
      List.of("600", "610", "611", "630", "648", "650", "651", "653", "655");

  private Subjects() {}

  static List<Subject> of(Marc21Record marc) {
    List<Subject> found = new ArrayList<>();
    for (DataField field : marc.withAlternates(TAGS)) {
      if (field.tag().equals("653")) {
        addFree(field, found);
      } else {
        addControlled(field, found);
      }
    }
    return Each.once(found);
  }

  private static void addFree(DataField field, List<Subject> found) {
    for (String term : field.values("a")) {
      found.add(new Subject(term, Kind.TOPIC, null, List.of()));
    }
  }

  private static void addControlled(DataField field, List<Subject> found) {
    String term = Punctuation.strip(field.joined(codes(field.tag()), " "));
    if (!term.isEmpty()) {
      List<String> subdivisions = Punctuation.strip(field.values("vxyz"));
      found.add(new Subject(term, kind(field.tag()), scheme(field), subdivisions));
    }
  }

  private static String codes(String tag) {
    return switch (tag) {
      case "600" -> "abcdt";
      case "610" -> "abt";
      case "611" -> "acdnt";
      case "630" -> "anp";
      default -> "a";
    };
  }

  private static Kind kind(String tag) {
    return switch (tag) {
      case "600" -> Kind.PERSON;
      case "610" -> Kind.CORPORATE;
      case "611" -> Kind.MEETING;
      case "630" -> Kind.TITLE;
      case "648" -> Kind.TIME;
      case "651" -> Kind.PLACE;
      case "655" -> Kind.GENRE;
      default -> Kind.TOPIC;
    };
  }

  private static @Nullable String scheme(DataField field) {
    return switch (field.second()) {
      case '0' -> "LCSH";
      case '1' -> "LCSHAC";
      case '2' -> "MESH";
      case '3' -> "NAL";
      case '5' -> "CSH";
      case '6' -> "RVM";
      case '7' -> named(field.valueOrNull('2'));
      default -> null;
    };
  }

  private static @Nullable String named(@Nullable String source) {
    if (source == null) {
      return null;
    }
    String scheme = Punctuation.strip(source).toUpperCase(Locale.ROOT);
    return scheme.equals("RAM") ? "RAMEAU" : scheme;
  }
}
