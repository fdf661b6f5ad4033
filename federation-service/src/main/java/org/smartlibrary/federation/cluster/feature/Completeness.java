package org.smartlibrary.federation.cluster.feature;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a title says about how much there is of it, and not about which part it is. */
final class Completeness {

  private static final String NUMBER = "([0-9]{1,2}|[" + Numerals.HAN + "]{1,3})";
  private static final String FROM_TO = "-–—~～至";
  private static final Pattern JUAN =
      Pattern.compile(
          "(?<!第\\s?)(?<![0-9"
              + Numerals.HAN
              + "])\\s?(?:[0-9]{1,4}|["
              + Numerals.HAN
              + "]{1,6})\\s?卷(?:首["
              + Numerals.HAN
              + "]卷)?$");
  private static final Pattern RANGE =
      Pattern.compile(
          "(?:[(（\\s]|^)(?:第|卷|v\\.?|vols?\\.?)?\\s?"
              + NUMBER
              + "\\s?["
              + FROM_TO
              + "]\\s?"
              + NUMBER
              + "\\s?[卷册冊辑集]?[)）]?$",
          Pattern.CASE_INSENSITIVE);

  private Completeness() {}

  /** An old book's 十八卷 says how much of it there is; the eighteenth would be 卷十八 or 第十八卷. */
  static String withoutJuan(String folded) {
    return folded.endsWith("卷") ? JUAN.matcher(folded).replaceFirst("") : folded;
  }

  /** The text before a range that begins with 1, which says that all parts are there: 全集 1-6. */
  static Optional<String> withoutRange(String text) {
    if (!Scan.hasAny(text, FROM_TO)) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(text);
    return range.find() && Numerals.of(range.group(1)).orElse(0) == 1
        ? Optional.of(text.substring(0, range.start()))
        : Optional.empty();
  }
}
