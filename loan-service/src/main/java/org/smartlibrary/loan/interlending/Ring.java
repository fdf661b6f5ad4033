package org.smartlibrary.loan.interlending;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.starter.security.Isil;

/** How far one goes from a library, by the lowest level that both are under. */
public enum Ring {
  COUNTY,
  PREFECTURE,
  PROVINCE,
  NATION,
  BEYOND;

  /** The narrowest ring around the first library in which the second is. */
  static Ring between(Libraries libraries, Isil from, Isil to) {
    Set<Isil> above = new HashSet<>();
    libraries.path(to).forEach(library -> above.add(library.isil()));
    List<Library> path = libraries.path(from);
    return path.stream()
        .filter(library -> above.contains(library.isil()))
        .findFirst()
        .map(common -> of(common.level()))
        .orElse(NATION);
  }

  private static Ring of(Level common) {
    return switch (common) {
      case SERVICE_POINT, BRANCH, COUNTY -> COUNTY;
      case PREFECTURE -> PREFECTURE;
      case PROVINCIAL -> PROVINCE;
      case NATIONAL -> NATION;
    };
  }
}
