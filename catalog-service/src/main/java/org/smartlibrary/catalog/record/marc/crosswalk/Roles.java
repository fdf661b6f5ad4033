package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
      roles.addAll(of(relator));
    }
    return Each.once(roles);
  }

  static List<Role> of(String relator) {
    String bare = Punctuation.stripSupplied(relator);
    String code = bare.substring(bare.lastIndexOf('/') + 1);
    Optional<List<Role>> roles = RoleWords.meaning(code);
    if (roles.isEmpty() && code.length() != 3) {
      roles = RelatorTerms.meaning(code);
    }
    if (roles.isEmpty()) {
      roles = RelatorCodes.meaning(code);
    }
    if (roles.isEmpty() && code.length() == 3) {
      roles = RelatorTerms.meaning(code);
    }
    return roles.or(() -> spoken(code)).orElse(List.of(Role.OTHER));
  }

  /** A phrase that ends in a role word: 撰文/绘图, 执行主编. */
  private static Optional<List<Role>> spoken(String phrase) {
    int start = RoleWords.start(phrase);
    return start == phrase.length() ? Optional.empty() : RoleWords.meaning(phrase.substring(start));
  }
}
