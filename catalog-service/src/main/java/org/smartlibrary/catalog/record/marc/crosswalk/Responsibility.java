package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Contributor;
import org.smartlibrary.catalog.record.Contributor.Kind;
import org.smartlibrary.catalog.record.Contributor.Role;

/** Reads a Chinese statement of responsibility: (清)曹雪芹, 高鹗著；启功等注. */
public final class Responsibility {

  private static final Pattern STATEMENTS = Pattern.compile("[;；]");
  private static final Pattern NAMES = Pattern.compile("[,，、]|\\s{2,}");
  private static final Pattern AND_OTHERS = Pattern.compile("[\\s…]*[\\[(（]?等[\\])）]?$");
  private static final String BODIES = "局社会院组組馆館所部司学學厅廳处處系室站厂廠团團校党黨网網";

  private Responsibility() {}

  /**
   * The people and bodies that a statement names with their roles; none for a statement in another
   * script.
   */
  public static List<Contributor> contributors(String statement) {
    List<Contributor> contributors = new ArrayList<>(3);
    STATEMENTS.splitAsStream(statement).forEach(part -> addNames(part.strip(), contributors));
    return contributors;
  }

  private static void addNames(String part, List<Contributor> contributors) {
    if (part.chars().noneMatch(c -> HanScript.isHan((char) c))) {
      return;
    }
    int end = RoleWords.start(part);
    String roleText = end < part.length() ? part.substring(end) : null;
    List<Role> roles = roleText == null ? List.of() : Roles.of(roleText);
    String names = AND_OTHERS.matcher(part.substring(0, end)).replaceFirst("");
    NAMES
        .splitAsStream(names)
        .filter(name -> !name.isBlank())
        .map(name -> contributor(BracketedName.of(name), roles, roleText))
        .forEach(contributors::add);
  }

  private static Contributor contributor(
      BracketedName name, List<Role> roles, @Nullable String roleText) {
    return new Contributor(
        name.name(), kind(name.name()), roles, roleText, name.dynasty(), null, false, null, false);
  }

  /** A name of four characters or more that ends like a body's. */
  private static Kind kind(String name) {
    boolean body = name.length() >= 4 && BODIES.indexOf(name.charAt(name.length() - 1)) >= 0;
    return body ? Kind.CORPORATE : Kind.PERSON;
  }
}
