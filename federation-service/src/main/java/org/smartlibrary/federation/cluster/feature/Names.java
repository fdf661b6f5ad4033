package org.smartlibrary.federation.cluster.feature;

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
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:总?主编|副主编|主办|编[著着]|编撰|编纂|编写|编译|编选|选编|汇编|合[编著着撰译注校]|原[著着]|[著着]编|撰写|改编|翻译|译注|译[著着]|主译|合译|校注|校订|校点|点校"
              + "|注释|评注|集注|集解|笺[注疏]|注疏|疏证|补注|音注|集传|今[注译]|测[制绘]|章句|音义|集释|校释|集校|批注|评点|增[补订]|整理|绘画|绘制|编制|编绘|编辑|编修|纂修|插图|摄影|作曲|编曲|作词|记谱|演唱"
              + "|演奏|演播|播讲|朗诵|口述|制|[著着编译撰绘注辑纂曲])$");
  private static final Pattern OTHERS = Pattern.compile("等$");
  private static final Pattern NOT_A_WORD = Pattern.compile("[0-9]+.*");
  private static final Pattern BETWEEN = Pattern.compile("[;；,，、/]|\\s{2,}");
  private static final Set<String> PARTICLES =
      Set.of("von", "van", "de", "der", "jr", "sr", "sir", "dr");
  private static final int SHORTEST_WITH_ROLE = 3;

  private Names() {}

  static String of(String name) {
    String folded = Folding.fold(BRACKETS.matcher(name).replaceAll(" "));
    return han(folded) ? chinese(folded.replace(" ", "")) : western(folded);
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
      name = OTHERS.matcher(ROLE.matcher(name).replaceFirst("")).replaceFirst("");
    }
    return name.isEmpty() ? compact : name;
  }

  private static String western(String folded) {
    return String.join(
        " ",
        Pattern.compile(" ")
            .splitAsStream(folded)
            .filter(word -> !NOT_A_WORD.matcher(word).matches() && !PARTICLES.contains(word))
            .sorted()
            .toList());
  }

  static boolean han(String text) {
    return text.codePoints().anyMatch(Folding::isHan);
  }
}
