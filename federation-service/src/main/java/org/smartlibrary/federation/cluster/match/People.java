package org.smartlibrary.federation.cluster.match;

import java.util.List;
import org.smartlibrary.federation.cluster.feature.Features;

/** Names of people and bodies; a name in another script is neither the same nor another. */
final class People {

  private static final int SHORTEST_ENDING = 2;

  private People() {}

  static int creators(Features left, Features right) {
    if (Overlap.any(left.creators(), right.creators())) {
      return 25;
    }
    if (anyAlike(left.creators(), right.creators())) {
      return 20;
    }
    return strangers(left.creators(), right.creators()) ? -35 : 0;
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
        ? shortened(one, other) || shortened(other, one)
        : initialled(one.split(" "), other.split(" "));
  }

  /** 阿西莫夫 for 艾萨克阿西莫夫. */
  private static boolean shortened(String shorter, String longer) {
    return shorter.length() >= SHORTEST_ENDING
        && longer.length() > shorter.length() + 1
        && longer.endsWith(shorter);
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
