package org.smartlibrary.federation.cluster.match;

import org.smartlibrary.federation.cluster.feature.Features;

/** How much there is of it. */
final class Extents {

  private static final int SLACK_PERCENT = 3;
  private static final int FAR_PERCENT = 15;

  private Extents() {}

  static boolean alike(Features left, Features right) {
    return left.pages() > 0 && right.pages() > 0 && percentApart(left, right) <= SLACK_PERCENT;
  }

  static int pages(Features left, Features right) {
    if (left.pages() == 0 || right.pages() == 0) {
      return 0;
    }
    if (left.pages() == right.pages()) {
      return 10;
    }
    int percent = percentApart(left, right);
    return percent <= SLACK_PERCENT ? 6 : percent <= FAR_PERCENT ? -3 : -15;
  }

  static int volumes(Features left, Features right) {
    boolean differ = left.volumes() > 0 && right.volumes() > 0 && left.volumes() != right.volumes();
    return differ ? -12 : 0;
  }

  private static int percentApart(Features left, Features right) {
    int larger = Math.max(left.pages(), right.pages());
    return Math.abs(left.pages() - right.pages()) * 100 / larger;
  }
}
