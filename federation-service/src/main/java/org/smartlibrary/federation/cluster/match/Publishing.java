package org.smartlibrary.federation.cluster.match;

import java.util.List;
import java.util.Set;
import org.smartlibrary.federation.cluster.feature.Features;
import org.smartlibrary.federation.cluster.feature.Form;

/** Who published it, when, and as which edition. */
final class Publishing {

  private static final int FAR = 6;
  private static final int NEAR = 2;
  private static final int LONG_NAME = 3;

  private Publishing() {}

  static boolean sameHouse(Features left, Features right) {
    return house(left, right) > 0;
  }

  static int house(Features left, Features right) {
    String one = left.publisher();
    String other = right.publisher();
    if (one.isEmpty() || other.isEmpty() || Script.of(one) != Script.of(other)) {
      return 0;
    }
    if (one.equals(other)) {
      return 15;
    }
    boolean alike =
        Script.of(one) == Script.HAN
            ? studio(left, right)
                || placed(one, other, left, right)
                || placed(other, one, left, right)
            : sharesWord(one, other) || abbreviated(one.split(" ", -1), other.split(" ", -1));
    return alike ? 10 : -12;
  }

  /** 北京中华书局 for 中华书局 in 北京, 中国轻工业 for 轻工业, 毛氏汲古阁 for 汲古阁; 人民 of two provinces are two houses. */
  private static boolean placed(String longer, String shorter, Features left, Features right) {
    if (!longer.endsWith(shorter) || shorter.length() < LONG_NAME) {
      return false;
    }
    String before = longer.substring(0, longer.length() - shorter.length());
    return before.endsWith("氏")
        || before.equals("中国")
        || before.equals(left.place())
        || before.equals(right.place())
        || shorter.length() > LONG_NAME + 1;
  }

  /** The owner's name and his studio's, or one of them: 冯绍祖观妙斋. */
  private static boolean studio(Features left, Features right) {
    return left.form() == Form.RARE_BOOK
        && right.form() == Form.RARE_BOOK
        && Math.min(left.publisher().length(), right.publisher().length()) >= LONG_NAME
        && (left.publisher().contains(right.publisher())
            || right.publisher().contains(left.publisher()));
  }

  private static boolean sharesWord(String one, String other) {
    Set<String> words = Set.copyOf(List.of(one.split(" ", -1)));
    for (String word : other.split(" ", -1)) {
      if (word.length() > LONG_NAME && words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Word for word the same or its beginning: худож лит for художественная литература. */
  private static boolean abbreviated(String[] one, String[] other) {
    boolean alike = one.length == other.length && one.length > 1;
    for (int i = 0; alike && i < one.length; i++) {
      alike =
          Math.min(one[i].length(), other[i].length()) >= LONG_NAME
              && (one[i].startsWith(other[i]) || other[i].startsWith(one[i]));
    }
    return alike;
  }

  static int year(Features left, Features right) {
    if (left.year() == 0 || right.year() == 0) {
      return 0;
    }
    int apart = Math.abs(left.year() - right.year());
    if (apart == 0) {
      return 12;
    }
    if (left.otherYears().contains(right.year()) || right.otherYears().contains(left.year())) {
      return 6;
    }
    return apart == 1 ? 2 : apart <= NEAR ? -4 : -12;
  }

  /** Years far apart, none of which the other names, and no word of a reprint. */
  static boolean otherTimes(Features left, Features right) {
    return left.year() > 0
        && right.year() > 0
        && Math.abs(left.year() - right.year()) > FAR
        && !left.reprint()
        && !right.reprint()
        && !left.otherYears().contains(right.year())
        && !right.otherYears().contains(left.year());
  }

  static int edition(Features left, Features right) {
    if (left.edition() > 0 && left.edition() == right.edition()) {
      return 5;
    }
    boolean unsaid =
        (left.edition() > 1 && right.edition() == 0)
            || (right.edition() > 1 && left.edition() == 0);
    return unsaid ? -6 : 0;
  }

  static int editionWords(Features left, Features right) {
    if (left.editionWords().isEmpty() && right.editionWords().isEmpty()) {
      return 0;
    }
    if (Overlap.any(left.editionWords(), right.editionWords())) {
      return 5;
    }
    if (Overlap.none(left.editionWords(), right.editionWords())) {
      return -20;
    }
    return Numbers.shared(left, right) ? -8 : -25;
  }

  static boolean otherEdition(Features left, Features right) {
    return left.edition() > 0 && right.edition() > 0 && left.edition() != right.edition();
  }
}
