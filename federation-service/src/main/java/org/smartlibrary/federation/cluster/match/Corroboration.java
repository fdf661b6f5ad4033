package org.smartlibrary.federation.cluster.match;

import org.smartlibrary.federation.cluster.feature.Features;

/**
 * Title and name alone are a work's, not a manifestation's: a number, a publisher or a year must
 * agree too; and a number alone is reused over sets and reprints, so a title, or year and extent,
 * must agree with it.
 */
final class Corroboration {

  private Corroboration() {}

  static boolean given(Features left, Features right) {
    int title = Titles.agreement(left, right);
    boolean dated = left.year() > 0 && left.year() == right.year();
    if (Numbers.shared(left, right)) {
      return title > 0 || (dated && Extents.alike(left, right));
    }
    boolean published = Publishing.sameHouse(left, right);
    return title >= Titles.SURE ? dated || published : title > 0 && dated && published;
  }
}
