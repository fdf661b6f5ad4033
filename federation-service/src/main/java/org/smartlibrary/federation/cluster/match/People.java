package org.smartlibrary.federation.cluster.match;

import java.util.List;
import org.smartlibrary.federation.cluster.feature.Features;

/** Names of people and bodies; a name in another script is neither the same nor another. */
final class People {

  private static final int SHORTEST_ENDING = 2;
  private static final int SHORTEST_BODY = 5;

  private People() {}

  static int creators(Features left, Features right) {
    if (Overlap.any(left.creators(), right.creators())) {
      return 25;
    }
    if (anyAlike(left.creators(), right.creators())) {
      return 20;
    }
    return strangers(creatorsOnly(left, right), creatorsOnly(right, left))
        ? againstStrangers(left, right)
        : 0;
  }

  /** A name without a role may be the translator's whom the other record knows as such. */
  private static List<String> creatorsOnly(Features features, Features other) {
    return other.translators().isEmpty()
        ? features.creators()
        : features.creators().stream().filter(name -> !other.translators().contains(name)).toList();
  }

  /** Who issues a periodical changes, and is told in many ways. */
  private static int againstStrangers(Features left, Features right) {
    return Kinds.bothRunning(left, right) ? -10 : -35;
  }

  static int translators(Features left, Features right) {
    return anyAlike(left.translators(), right.translators()) ? 8 : 0;
  }

  /** Both name somebody in the same script, and nobody is named by both. */
  static boolean strangers(List<String> left, List<String> right) {
    return comparable(left, right) && !anyAlike(left, right);
  }

  private static boolean comparable(List<String> left, List<String> right) {
    return left.stream()
        .map(Script::of)
        .anyMatch(script -> right.stream().map(Script::of).anyMatch(script::equals));
  }

  private static boolean anyAlike(List<String> left, List<String> right) {
    for (String one : left) {
      for (String other : right) {
        if (alike(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean alike(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    Script script = Script.of(one);
    if (script != Script.of(other)) {
      return false;
    }
    return script == Script.HAN
        ? shortened(one, other)
            || shortened(other, one)
            || abbreviated(one, other)
            || abbreviated(other, one)
        : initialled(one.split(" "), other.split(" "));
  }

  /** 阿西莫夫 for 艾萨克阿西莫夫. */
  private static boolean shortened(String shorter, String longer) {
    return shorter.length() >= SHORTEST_ENDING
        && longer.length() > shorter.length() + 1
        && longer.endsWith(shorter);
  }

  /** 湖南省高校图工委 for 湖南省高等学校图书情报工作委员会. */
  private static boolean abbreviated(String shorter, String longer) {
    if (shorter.length() < SHORTEST_BODY
        || longer.length() < shorter.length() + 2
        || !longer.startsWith(shorter.substring(0, 2))) {
      return false;
    }
    int place = 0;
    for (int i = 0; i < longer.length() && place < shorter.length(); i++) {
      place += longer.charAt(i) == shorter.charAt(place) ? 1 : 0;
    }
    return place == shorter.length();
  }

  /** A word of three letters in common, and no word of the shorter without counterpart. */
  private static boolean initialled(String[] one, String[] other) {
    String[] fewer = one.length <= other.length ? one : other;
    String[] more = one.length <= other.length ? other : one;
    boolean family = false;
    for (String word : fewer) {
      boolean found = false;
      for (String counterpart : more) {
        boolean equal = word.equals(counterpart);
        family |= equal && word.length() > 2;
        found |=
            equal
                || (word.charAt(0) == counterpart.charAt(0)
                    && (word.length() == 1 || counterpart.length() == 1));
      }
      if (!found) {
        return false;
      }
    }
    return family;
  }
}
