package org.smartlibrary.federation.cluster.match;

import java.util.List;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.feature.TitleFeature;

/** Titles: the same, the same by another name, one within the other, or something else. */
final class Titles {

  private static final int SHORT_HAN = 2;
  private static final int SHORT_OTHER = 6;
  private static final int CONTAINED_HAN = 4;
  private static final int CONTAINED_OTHER = 12;

  private Titles() {}

  /** From here on it is the same title, below it may be another book's. */
  static final int SURE = 30;

  /** Above 0 when they agree, below when they cannot be the same, 0 when scripts differ. */
  static int agreement(Features left, Features right) {
    int best = Integer.MIN_VALUE;
    for (TitleFeature one : left.titles()) {
      for (TitleFeature other : right.titles()) {
        best = Math.max(best, compared(one, other));
      }
    }
    if (best < SURE && byOtherName(left, right)) {
      return SURE;
    }
    return best == Integer.MIN_VALUE ? 0 : best;
  }

  static int subtitle(Features left, Features right) {
    for (TitleFeature one : left.titles()) {
      for (TitleFeature other : right.titles()) {
        if (one.core().equals(other.core()) && !one.rest().isEmpty() && !other.rest().isEmpty()) {
          return one.rest().equals(other.rest()) ? 8 : alike(one.rest(), other.rest()) ? 2 : -18;
        }
      }
    }
    return 0;
  }

  private static int compared(TitleFeature one, TitleFeature other) {
    if (one.core().equals(other.core())) {
      return Script.isShort(one.core(), SHORT_HAN, SHORT_OTHER) ? 34 : 40;
    }
    if (Script.of(one.core()) != Script.of(other.core())) {
      return 0;
    }
    if (one.whole().equals(other.whole())) {
      return 38;
    }
    if (subtitleLeftOut(one, other) || subtitleLeftOut(other, one)) {
      return 25;
    }
    return Similarity.misspelt(one.whole(), other.whole()) ? 22 : -60;
  }

  /** The shorter is where the longer begins, and no number tells the two apart. */
  private static boolean subtitleLeftOut(TitleFeature shorter, TitleFeature longer) {
    String core = shorter.core();
    String whole = longer.whole();
    return longer.core().length() > core.length()
        && whole.startsWith(shorter.whole())
        && !Script.isShort(core, CONTAINED_HAN - 1, CONTAINED_OTHER - 1)
        && whole.chars().skip(shorter.whole().length()).noneMatch(Character::isDigit);
  }

  private static boolean alike(String one, String other) {
    return one.startsWith(other) || other.startsWith(one) || Similarity.misspelt(one, other);
  }

  private static boolean byOtherName(Features left, Features right) {
    return cores(left.titles()).stream().anyMatch(right.otherTitles()::contains)
        || cores(right.titles()).stream().anyMatch(left.otherTitles()::contains);
  }

  private static List<String> cores(List<TitleFeature> titles) {
    return titles.stream().map(TitleFeature::core).toList();
  }
}
