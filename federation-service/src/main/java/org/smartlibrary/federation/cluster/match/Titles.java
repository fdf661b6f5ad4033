package org.smartlibrary.federation.cluster.match;

import java.util.List;
import java.util.regex.Pattern;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.feature.TitleFeature;

/** Titles: the same, the same by another name, one within the other, or something else. */
final class Titles {

  private static final int SHORT_HAN = 2;
  private static final int SHORT_OTHER = 6;
  private static final int CONTAINED_HAN = 4;
  private static final int CONTAINED_OTHER = 12;

  private static final int SLIP = 22;
  private static final int GOES_ON_HAN = 5;
  private static final int GOES_ON_OTHER = 15;
  private static final Pattern DIGITS_ONLY = Pattern.compile("[^0-9]");

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
    if (best < SURE
        && (byOtherName(left, right) || withPartName(left, right) || byPartName(left, right))) {
      return SURE;
    }
    if (best == Integer.MIN_VALUE) {
      return 0;
    }
    return best < 0 && misheard(left, right) ? SLIP : best;
  }

  /** The part's name stands apart in one description, in the title proper of the other. */
  static boolean withPartName(Features left, Features right) {
    return left.partName().isEmpty()
        ? hasPartName(right, left)
        : right.partName().isEmpty() && hasPartName(left, right);
  }

  private static boolean hasPartName(Features parted, Features other) {
    for (TitleFeature title : parted.titles()) {
      String together = title.core() + parted.partName();
      for (TitleFeature one : other.titles()) {
        if (one.core().equals(together) || one.whole().equals(together)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A volume is described under its own title: Fundamental algorithms. */
  private static boolean byPartName(Features left, Features right) {
    return isTitled(left, right.partName()) || isTitled(right, left.partName());
  }

  private static boolean isTitled(Features features, String partName) {
    return !Script.isShort(partName, CONTAINED_HAN - 1, CONTAINED_OTHER - 1)
        && cores(features.titles()).contains(partName);
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
    if (subtitleLeftOut(one, other)
        || subtitleLeftOut(other, one)
        || goesOnAlike(one, other)
        || goesOnAlike(other, one)) {
      return 25;
    }
    return misspelt(one, other) ? SLIP : -60;
  }

  /** Where the subtitles are the same, what differs is the title proper: it is judged by itself. */
  private static boolean misspelt(TitleFeature one, TitleFeature other) {
    return one.rest().equals(other.rest())
        ? Similarity.misspelt(one.core(), other.core())
        : Similarity.misspelt(one.whole(), other.whole());
  }

  /** One character typed for another that sounds the same, in what else is the same thing. */
  private static boolean misheard(Features left, Features right) {
    boolean otherwiseTheSame =
        Numbers.shared(left, right) || (left.pages() > 0 && left.pages() == right.pages());
    return otherwiseTheSame
        && left.titles().stream()
            .anyMatch(
                one ->
                    right.titles().stream()
                        .anyMatch(other -> Similarity.misheard(one.core(), other.core())));
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

  /** Where one title proper ends, the other goes on as the subtitle of the first does. */
  private static boolean goesOnAlike(TitleFeature shorter, TitleFeature longer) {
    int end = shorter.core().length();
    int common = end + (Script.of(shorter.core()) == Script.HAN ? GOES_ON_HAN : GOES_ON_OTHER);
    String one = shorter.whole();
    String other = longer.whole();
    return longer.core().length() >= common
        && one.length() >= common
        && !Script.isShort(shorter.core(), CONTAINED_HAN - 1, CONTAINED_OTHER - 1)
        && one.regionMatches(0, other, 0, common)
        && sameDigits(one.substring(end), other.substring(end));
  }

  private static boolean sameDigits(String one, String other) {
    return DIGITS_ONLY
        .matcher(one)
        .replaceAll("")
        .equals(DIGITS_ONLY.matcher(other).replaceAll(""));
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
