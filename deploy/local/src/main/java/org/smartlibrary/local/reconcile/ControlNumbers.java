package org.smartlibrary.local.reconcile;

import java.util.Comparator;

/** The order of control numbers: that of their bytes in UTF-8, which is that of code points. */
final class ControlNumbers {

  static final Comparator<String> ORDER = ControlNumbers::compare;

  private static final int SURROGATES = 0xD800;
  private static final int BEHIND_SURROGATES = 0xE000;

  private ControlNumbers() {}

  private static int compare(String one, String other) {
    int end = Math.min(one.length(), other.length());
    for (int place = 0; place < end; place++) {
      if (one.charAt(place) != other.charAt(place)) {
        return weight(one.charAt(place)) - weight(other.charAt(place));
      }
    }
    return one.length() - other.length();
  }

  /** Halves of characters beyond the first plane come last. */
  private static int weight(char unit) {
    return unit >= SURROGATES && unit < BEHIND_SURROGATES ? unit + Character.MAX_VALUE : unit;
  }
}
