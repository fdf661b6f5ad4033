package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.catalog.record.Contributor.Role;

/** The roles that a field's relators mean: codes, spelled terms, Chinese role words. */
public final class Roles {

  private Roles() {}

  /** Each role once, in the order of the relators; what nobody knows is {@code OTHER}. */
  public static List<Role> of(List<String> relators) {
    if (relators.isEmpty()) {
      return List.of();
    }
    List<Role> roles = new ArrayList<>(2);
    for (String relator : relators) {
      of(relator).stream().filter(role -> !roles.contains(role)).forEach(roles::add);
    }
    return roles;
  }

  static List<Role> of(String relator) {
    String bare = Punctuation.stripSupplied(relator);
    String code = bare.substring(bare.lastIndexOf('/') + 1);
    return RoleWords.meaning(code)
        .or(() -> RelatorTerms.meaning(code).filter(_ -> code.length() != 3))
        .or(() -> RelatorCodes.meaning(code))
        .or(() -> RelatorTerms.meaning(code))
        .or(() -> spoken(code))
        .orElse(List.of(Role.OTHER));
  }

  /** A phrase that ends in a role word: 撰文/绘图, 执行主编. */
  private static java.util.Optional<List<Role>> spoken(String phrase) {
    int start = RoleWords.start(phrase);
    return start == phrase.length()
        ? java.util.Optional.empty()
        : RoleWords.meaning(phrase.substring(start));
  }
}
