package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Contributor;
import org.smartlibrary.catalog.record.Contributor.Kind;
import org.smartlibrary.catalog.record.Contributor.Role;
import org.smartlibrary.catalog.record.marc.crosswalk.BracketedName;
import org.smartlibrary.catalog.record.marc.crosswalk.Dynasties;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.crosswalk.Responsibility;
import org.smartlibrary.catalog.record.marc.crosswalk.Roles;
import org.smartlibrary.catalog.record.marc.structure.DataField;

/**
 * People and bodies: 100, 110, 111, 700, 710, 711 with $e and $4, and their 880 fields; without
 * any, the statement of responsibility in 245 $c where it is Chinese. Added entries with a title
 * ($t) are other works.
 */
final class Contributors {

  private static final List<String> TAGS = List.of("100", "110", "111", "700", "710", "711");

  private Contributors() {}

  static List<Contributor> of(Marc21Record marc) {
    List<Contributor> found = new ArrayList<>(4);
    for (String tag : TAGS) {
      for (DataField field : marc.all(tag)) {
        add(field, false, found);
      }
      for (DataField field : marc.alternates(tag)) {
        add(field, true, found);
      }
    }
    return found.isEmpty() ? stated(marc) : Each.once(found);
  }

  private static void add(DataField field, boolean linked, List<Contributor> found) {
    Kind kind = kind(field);
    BracketedName name = BracketedName.of(name(field, kind));
    if (name.name().isEmpty() || field.has('t')) {
      return;
    }
    boolean main = field.tag().charAt(0) == '1';
    found.add(
        new Contributor(
            name.name(),
            kind,
            roles(field, main),
            roleText(field),
            dynasty(field, name),
            kind == Kind.PERSON ? text(field, "d") : null,
            main,
            null,
            linked));
  }

  private static Kind kind(DataField field) {
    return switch (field.tag().charAt(1)) {
      case '1' -> field.tag().charAt(2) == '0' ? Kind.CORPORATE : Kind.MEETING;
      default -> Kind.PERSON;
    };
  }

  private static String name(DataField field, Kind kind) {
    String codes = kind == Kind.PERSON ? "ab" : kind == Kind.CORPORATE ? "ab" : "ae";
    return Punctuation.strip(field.joined(codes, " "));
  }

  /** The main entry of a record that gives no relator is its author's. */
  private static List<Role> roles(DataField field, boolean main) {
    String term = field.tag().endsWith("11") ? "j4" : "e4";
    List<Role> roles = Roles.of(field.values(term));
    return roles.isEmpty() && main ? List.of(Role.AUTHOR) : roles;
  }

  private static @Nullable String roleText(DataField field) {
    return text(field, field.tag().endsWith("11") ? "j" : "e");
  }

  private static @Nullable String dynasty(DataField field, BracketedName name) {
    @Nullable String text = name.dynasty() == null ? field.valueOrNull('c') : null;
    return text == null ? name.dynasty() : Dynasties.in(text).orElse(null);
  }

  private static @Nullable String text(DataField field, String codes) {
    String text = Punctuation.strip(field.joined(codes, ", "));
    return text.isEmpty() ? null : text;
  }

  private static List<Contributor> stated(Marc21Record marc) {
    List<DataField> titles = new ArrayList<>(marc.alternates("245"));
    titles.addAll(marc.all("245"));
    for (DataField title : titles) {
      List<Contributor> named = Responsibility.contributors(title.joined("c", " "));
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }
}
