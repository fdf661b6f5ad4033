package org.smartlibrary.loan.hold;

import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.starter.security.Isil;

/** How far two libraries are apart in the hierarchy, the nearest first. */
public enum Reach {
  LIBRARY,
  COUNTY,
  PREFECTURE,
  PROVINCE,
  NATION;

  /** By the lowest library that stands at or above both. */
  public static Reach between(Isil one, Isil other, Libraries libraries) {
    if (one.equals(other)) {
      return LIBRARY;
    }
    var above = libraries.path(other).stream().map(Library::isil).toList();
    return libraries.path(one).stream()
        .filter(library -> above.contains(library.isil()))
        .findFirst()
        .map(common -> of(common.level()))
        .orElse(NATION);
  }

  private static Reach of(Level level) {
    return switch (level) {
      case BRANCH, SERVICE_POINT -> LIBRARY;
      case COUNTY -> COUNTY;
      case PREFECTURE -> PREFECTURE;
      case PROVINCIAL -> PROVINCE;
      case NATIONAL -> NATION;
    };
  }
}
