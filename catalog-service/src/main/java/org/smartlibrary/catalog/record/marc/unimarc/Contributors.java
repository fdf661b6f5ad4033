package org.smartlibrary.catalog.record.marc.unimarc;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Contributor;
import org.smartlibrary.catalog.record.Contributor.Kind;
import org.smartlibrary.catalog.record.Contributor.Role;
import org.smartlibrary.catalog.record.marc.crosswalk.BracketedName;
import org.smartlibrary.catalog.record.marc.crosswalk.Characters;
import org.smartlibrary.catalog.record.marc.crosswalk.Dynasties;
import org.smartlibrary.catalog.record.marc.crosswalk.Each;
import org.smartlibrary.catalog.record.marc.crosswalk.HanScript;
import org.smartlibrary.catalog.record.marc.crosswalk.Punctuation;
import org.smartlibrary.catalog.record.marc.crosswalk.Responsibility;
import org.smartlibrary.catalog.record.marc.crosswalk.Roles;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/**
 * People and bodies: 700 to 722 ($a $b, $c $f for dynasty and dates, $4 code or role word, pinyin
 * $A or $9); roles that are missing there, and all of them where there is no such field, come from
 * the statements of responsibility in 200 $f $g.
 */
final class Contributors {

  private static final List<String> TAGS =
      List.of("700", "710", "720", "701", "711", "721", "702", "712", "722");

  private final List<Contributor> stated;
  private final List<Contributor> found = new ArrayList<>(4);

  private Contributors(List<Contributor> stated) {
    this.stated = stated;
  }

  static List<Contributor> of(MarcRecord marc) {
    Contributors contributors = new Contributors(stated(marc));
    marc.all(TAGS).forEach(contributors::add);
    return contributors.found.isEmpty() ? contributors.stated : Each.once(contributors.found);
  }

  private static List<Contributor> stated(MarcRecord marc) {
    List<Contributor> stated = new ArrayList<>(3);
    for (DataField field : marc.all("200")) {
      for (String statement : field.values("fg")) {
        stated.addAll(Responsibility.contributors(statement));
      }
    }
    return stated;
  }

  private void add(DataField field) {
    BracketedName name = BracketedName.of(name(field));
    if (name.name().isEmpty()) {
      return;
    }
    List<String> relators = field.values("4");
    @Nullable Contributor statement = relators.isEmpty() ? named(name.name()) : null;
    List<Role> roles = statement == null ? Roles.of(relators) : statement.roles();
    found.add(
        new Contributor(
            name.name(),
            kind(field),
            roles.isEmpty() && !secondary(field) ? List.of(Role.AUTHOR) : roles,
            statement == null ? spelled(relators) : statement.roleText(),
            dynasty(field, name),
            dates(field),
            found.isEmpty() && !secondary(field),
            pinyin(field),
            false));
  }

  private static @Nullable String spelled(List<String> relators) {
    return relators.isEmpty() ? null : String.join(" ", relators);
  }

  private @Nullable Contributor named(String name) {
    for (Contributor each : stated) {
      if (each.name().equals(name)) {
        return each;
      }
    }
    return null;
  }

  /** 702, 712 and 722 are for those whose part is secondary. */
  private static boolean secondary(DataField field) {
    return field.tag().charAt(2) == '2';
  }

  /** 71- is a body, or a meeting when its first indicator is 1. */
  private static Kind kind(DataField field) {
    boolean body = field.tag().charAt(1) == '1';
    return !body ? Kind.PERSON : field.first() == '1' ? Kind.MEETING : Kind.CORPORATE;
  }

  private static String name(DataField field) {
    String entry = Punctuation.strip(field.joined("a", " "));
    String rest = Punctuation.strip(field.joined("b", ". "));
    if (rest.isEmpty()) {
      return entry;
    }
    boolean body = field.tag().charAt(1) == '1';
    boolean han = HanScript.isHan(rest.charAt(0));
    return entry + (body ? (han ? " " : ". ") : (han ? "" : ", ")) + rest;
  }

  private static @Nullable String dynasty(DataField field, BracketedName name) {
    @Nullable String dynasty = name.dynasty();
    List<String> texts = dynasty == null ? field.values("cf") : List.of();
    for (int i = 0; dynasty == null && i < texts.size(); i++) {
      dynasty = Dynasties.in(texts.get(i)).orElse(null);
    }
    return dynasty;
  }

  /** The years in $f, out of their brackets: (1881-1936). */
  private static @Nullable String dates(DataField field) {
    @Nullable String text = field.valueOrNull('f');
    if (text == null) {
      return null;
    }
    String dates = Characters.without("()（）[]", text).replace('~', '-').strip();
    return hasDigit(dates) ? dates : null;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable String pinyin(DataField field) {
    String pinyin = field.valueOrNull('A');
    return pinyin == null ? field.valueOrNull('9') : pinyin;
  }
}
