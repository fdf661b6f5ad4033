package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The dynasties that stand before an author's name in brackets, where a foreigner has his country:
 * 〔清〕, (南朝宋), [美].
 */
public final class Dynasties {

  private static final Set<String> NAMES =
      Pattern.compile(" ")
          .splitAsStream(
              "夏 商 西周 东周 周 春秋 战国 先秦 秦 西汉 东汉 汉 三国 三国魏 三国蜀 三国吴 魏 蜀 吴 西晋 东晋 晋 十六国 南北朝 南朝 南朝宋"
                  + " 南朝齐 南朝梁 南朝陈 刘宋 齐 梁 陈 北朝 北魏 东魏 西魏 北齐 北周 后魏 隋 唐 五代 后梁 后唐 后晋 后汉 后周 南唐 后蜀"
                  + " 前蜀 吴越 辽 北宋 南宋 宋 金 西夏 元 明 清 民国")
          .collect(Collectors.toUnmodifiableSet());

  private static final String BRACKETS_AND_SPACE = "[]()（）〔〕【】 \t\n\u000B\f\r";

  private Dynasties() {}

  /** The dynasty a bracket holds, alone or before dates: 清, 清代, 清, 1715-1763. */
  public static Optional<String> in(String bracket) {
    String inner = Characters.without(BRACKETS_AND_SPACE, bracket);
    int comma = Characters.firstOf(",，;；", inner);
    String first = comma < 0 ? inner : inner.substring(0, comma);
    String name = first.endsWith("代") || first.endsWith("朝") ? shorter(first) : first;
    return NAMES.contains(HanScript.simplified(name)) ? Optional.of(name) : Optional.empty();
  }

  private static String shorter(String name) {
    String shorter = name.substring(0, name.length() - 1);
    return NAMES.contains(HanScript.simplified(shorter)) ? shorter : name;
  }
}
