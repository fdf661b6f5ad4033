package org.smartlibrary.federation.cluster.match;

import java.util.List;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.feature.Level;
import org.smartlibrary.federation.cluster.feature.TitleFeature;

/** Sets and their parts: 上册 is not 下册, and neither is both. */
final class Sets {

  private Sets() {}

  static boolean otherPart(Features left, Features right) {
    List<Integer> one = left.parts();
    List<Integer> other = right.parts();
    if (!one.isEmpty() && !other.isEmpty()) {
      return one.size() == other.size() ? differ(one, other) : !within(one, other);
    }
    return otherName(left.partName(), right.partName());
  }

  private static boolean differ(List<Integer> one, List<Integer> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!compatible(one.get(i), other.get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean compatible(int one, int other) {
    return one == other || isLast(one, other) || isLast(other, one);
  }

  private static boolean isLast(int one, int other) {
    return one == Features.LAST_PART && (other == 2 || other == 3);
  }

  private static boolean within(List<Integer> one, List<Integer> other) {
    List<Integer> fewer = one.size() < other.size() ? one : other;
    List<Integer> more = one.size() < other.size() ? other : one;
    return more.containsAll(fewer);
  }

  private static boolean otherName(String one, String other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && !one.contains(other)
        && !other.contains(one)
        && !Similarity.misspelt(one, other)
        && Script.of(one) == Script.of(other);
  }

  /** The name of another part stands in the title proper: 世界通史·上古部分, and 近代部分 of 世界通史. */
  private static boolean goesOnOtherwise(Features parted, Features other) {
    for (TitleFeature title : parted.titles()) {
      for (TitleFeature longer : other.titles()) {
        if (longer.core().startsWith(title.core())
            && otherName(parted.partName(), longer.core().substring(title.core().length()))) {
          return true;
        }
      }
    }
    return false;
  }

  /** One names a part, the other all of them, or the set itself. */
  static boolean setAgainstPart(Features left, Features right) {
    return (isSet(left) && isPart(right)) || (isSet(right) && isPart(left));
  }

  private static boolean isSet(Features features) {
    return features.parts().isEmpty()
        && (features.whole()
            || (features.level() == Level.SET && features.volumes() != 1)
            || features.volumes() > 1);
  }

  private static boolean isPart(Features features) {
    boolean named = !features.parts().isEmpty() || !features.partName().isEmpty();
    return named && !features.whole();
  }

  static int part(Features left, Features right) {
    boolean numbered = !left.parts().isEmpty();
    if (numbered && left.parts().equals(right.parts())) {
      return 6;
    }
    return numbered == right.parts().isEmpty() ? -25 : 0;
  }

  static int partName(Features left, Features right) {
    if (left.partName().isEmpty() || right.partName().isEmpty()) {
      if (left.partName().equals(right.partName()) || Titles.withPartName(left, right)) {
        return 0;
      }
      return goesOnOtherwise(left, right) || goesOnOtherwise(right, left) ? -25 : -6;
    }
    return left.partName().equals(right.partName()) ? 10 : 0;
  }
}
