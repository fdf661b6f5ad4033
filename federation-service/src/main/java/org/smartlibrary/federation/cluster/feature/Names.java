package org.smartlibrary.federation.cluster.feature;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.smartlibrary.federation.text.Folding;

/**
 * A person's or body's name without what title pages put around it: dynasty or country in brackets,
 * role words, 等, dates. Western names have their words in alphabetical order, since no record can
 * be trusted to say which of them is the family's.
 */
final class Names {

  private static final Pattern BRACKETS =
      Pattern.compile("[\\[(（〔【［<〈《][^\\])）〕】］>〉》]{0,30}[\\])）〕】］>〉》]");
  private static final String OPENING = "[(（〔【［<〈《";

  /** What a name ends with where its role is written behind it. */
  private static final Set<String> ROLES =
      Set.of(
          ("主编 总主编 副主编 主办 编著 编着 编撰 编纂 编写 编译 编选 选编 汇编"
                  + " 合编 合著 合着 合撰 合译 合注 合校 原著 原着 著编 着编 撰写 改编 翻译 译注 译著 译着 主译"
                  + " 校注 校订 校点 点校 注释 评注 集注 集解 笺注 笺疏 注疏 疏证 补注 音注 集传 今注 今译 测制 测绘"
                  + " 章句 音义 集释 校释 集校 批注 评点 增补 增订 整理 绘画 绘制 编制 编绘 编辑 编修 纂修 插图 摄影"
                  + " 作曲 编曲 作词 记谱 演唱 演奏 演播 播讲 朗诵 口述 制 著 着 编 译 撰 绘 注 辑 纂 曲")
              .split(" "));

  private static final int LONGEST_ROLE = 3;
  private static final Pattern BETWEEN = Pattern.compile("[;；,，、/]|\\s{2,}");
  private static final Set<String> PARTICLES =
      Set.of("von", "van", "de", "der", "jr", "sr", "sir", "dr");
  private static final int SHORTEST_WITH_ROLE = 3;

  private Names() {}

  static String of(String name) {
    boolean bracketed = Scan.hasAny(name, OPENING);
    String folded = Folding.fold(bracketed ? BRACKETS.matcher(name).replaceAll(" ") : name);
    return han(folded) ? chinese(Folding.withoutSpaces(folded)) : western(folded);
  }

  /** The names in a statement of responsibility: 刘慈欣著；姚海军主编. */
  static List<String> in(String statement) {
    return BETWEEN
        .splitAsStream(statement)
        .map(Names::of)
        .filter(name -> name.length() > 1)
        .distinct()
        .toList();
  }

  private static String chinese(String compact) {
    String name = compact;
    for (String before = ""; !before.equals(name) && name.length() >= SHORTEST_WITH_ROLE; ) {
      before = name;
      name = withoutRole(name);
      name = name.endsWith("等") ? name.substring(0, name.length() - 1) : name;
    }
    return name.isEmpty() ? compact : name;
  }

  /** The longest role that it ends with is the one: 总主编 before 主编 before 编. */
  private static String withoutRole(String name) {
    for (int length = Math.min(LONGEST_ROLE, name.length()); length > 0; length--) {
      int start = name.length() - length;
      if (ROLES.contains(name.substring(start))) {
        return name.substring(0, start);
      }
    }
    return name;
  }

  private static String western(String folded) {
    var words = new ArrayList<String>();
    for (String word : folded.split(" ", -1)) {
      if (!Scan.beginsWithDigit(word) && !PARTICLES.contains(word)) {
        words.add(word);
      }
    }
    words.sort(Comparator.naturalOrder());
    return String.join(" ", words);
  }

  static boolean han(String text) {
    return Folding.hasHan(text);
  }
}
