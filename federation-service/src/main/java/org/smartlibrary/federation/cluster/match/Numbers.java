package org.smartlibrary.federation.cluster.match;

import java.util.List;
import org.smartlibrary.federation.cluster.feature.Features;

/** Numbers that agencies give: an agreement is strong, never sufficient. */
final class Numbers {

  private static final List<String> STRONG = List.of("issn:", "lccn:", "oclc:", "nbn:", "doi:");
  private static final List<String> WEAKER = List.of("ubn:", "ismn:", "ean:", "label:");

  private static final String CHINA = "9787";

  /** A house's stretch begins with two digits of its own at least. */
  private static final int LEAST_OF_A_HOUSE = 2;

  private Numbers() {}

  static boolean shared(Features left, Features right) {
    return Overlap.any(left.isbns(), right.isbns()) || Overlap.any(left.numbers(), right.numbers());
  }

  static int isbn(Features left, Features right) {
    if (Overlap.any(left.isbns(), right.isbns())) {
      return 45;
    }
    if (!Overlap.none(left.isbns(), right.isbns())) {
      return 0;
    }
    return oneIsOfAnotherHouse(left, right) ? -20 : -45;
  }

  /**
   * The same house says the same extent under numbers of two houses: one was copied from elsewhere.
   * In China a house has one stretch of numbers; elsewhere a hard cover may be another imprint's.
   */
  private static boolean oneIsOfAnotherHouse(Features left, Features right) {
    return !left.publisher().isEmpty()
        && left.publisher().equals(right.publisher())
        && left.pages() > 0
        && left.pages() == right.pages()
        && left.isbns().stream()
            .allMatch(one -> right.isbns().stream().allMatch(other -> otherHouses(one, other)));
  }

  private static boolean otherHouses(String one, String other) {
    return one.startsWith(CHINA)
        && other.startsWith(CHINA)
        && !one.regionMatches(CHINA.length(), other, CHINA.length(), LEAST_OF_A_HOUSE);
  }

  static int setIsbn(Features left, Features right) {
    return Overlap.any(left.setIsbns(), right.setIsbns()) ? 5 : 0;
  }

  /** The best agreement of a kind; a disagreement counts where each thing has one such number. */
  static int other(Features left, Features right) {
    if (left.numbers().isEmpty() || right.numbers().isEmpty()) {
      return 0;
    }
    int agreement = 0;
    for (String number : left.numbers()) {
      if (right.numbers().contains(number)) {
        agreement = Math.max(agreement, STRONG.stream().anyMatch(number::startsWith) ? 50 : 35);
      }
    }
    return agreement > 0 ? agreement : disagreement(left, right);
  }

  private static int disagreement(Features left, Features right) {
    if (bothHave("issn:", left, right)) {
      return -60;
    }
    boolean differ = WEAKER.stream().anyMatch(kind -> bothHave(kind, left, right));
    return differ ? -25 : bothHave("lccn:", left, right) ? -20 : 0;
  }

  private static boolean bothHave(String kind, Features left, Features right) {
    return left.numbers().stream().anyMatch(number -> number.startsWith(kind))
        && right.numbers().stream().anyMatch(number -> number.startsWith(kind));
  }
}
