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

  private static final String ENDS_OF_STATEMENT = ";；";
  private static final Pattern NAMES = Pattern.compile("[,，、]|\\s{2,}");
  private static final String BETWEEN_NAMES = ",，、 \t\n\u000B\f\r";
  private static final Pattern AND_OTHERS = Pattern.compile("[\\s…]*[\\[(（]?等[\\])）]?$");
  private static final String BODIES = "局社会院组組馆館所部司学學厅廳处處系室站厂廠团團校党黨网網";

  private Responsibility() {}

  /**
   * The people and bodies that a statement names with their roles; none for a statement in another
   * script.
   */
  public static List<Contributor> contributors(String statement) {
    List<Contributor> contributors = new ArrayList<>(3);
    int start = 0;
    for (int i = 0; i <= statement.length(); i++) {
      if (i == statement.length() || ENDS_OF_STATEMENT.indexOf(statement.charAt(i)) >= 0) {
        addNames(statement.substring(start, i).strip(), contributors);
        start = i + 1;
      }
    }
    return contributors;
  }

  private static void addNames(String part, List<Contributor> contributors) {
    if (!HanScript.isIn(part)) {
      return;
    }
    int end = RoleWords.start(part);
    String roleText = end < part.length() ? part.substring(end) : null;
    List<Role> roles = roleText == null ? List.of() : Roles.of(roleText);
    for (String name : names(withoutOthers(part.substring(0, end)))) {
      if (!name.isBlank()) {
        contributors.add(contributor(BracketedName.of(name), roles, roleText));
      }
    }
  }

  private static String withoutOthers(String names) {
    return names.indexOf('等') < 0 ? names : AND_OTHERS.matcher(names).replaceFirst("");
  }

  /** Most statements name one. */
  private static String[] names(String names) {
    return Characters.anyOf(BETWEEN_NAMES, names) ? NAMES.split(names, 0) : new String[] {names};
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
