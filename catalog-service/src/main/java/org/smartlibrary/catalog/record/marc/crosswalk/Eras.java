package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Years counted from a reign or a republic: 民国二十三年, 清光緒十年, 昭和52. */
final class Eras {

  /** The first year of each era, and its name in simplified and in traditional characters. */
  private static final String NAMES =
      """
      1912 民国 民國
      960 建隆; 963 乾德; 968 开宝 開寶; 984 雍熙; 988 端拱; 990 淳化; 995 至道; 998 咸平; 1004 景德; 1017 天禧
      1023 天圣 天聖; 1032 明道; 1034 景祐 景佑; 1038 宝元 寶元; 1041 庆历 慶曆; 1049 皇祐 皇佑; 1054 至和
      1056 嘉祐 嘉佑; 1064 治平; 1068 熙宁 熙寧; 1078 元丰 元豐; 1086 元祐 元佑; 1094 绍圣 紹聖; 1098 元符
      1102 崇宁 崇寧; 1107 大观 大觀; 1111 政和; 1118 重和; 1119 宣和; 1126 靖康; 1127 建炎; 1131 绍兴 紹興
      1163 隆兴 隆興; 1165 乾道; 1174 淳熙; 1190 绍熙 紹熙; 1195 庆元 慶元; 1201 嘉泰; 1205 开禧 開禧; 1208 嘉定
      1225 宝庆 寶慶; 1228 绍定 紹定; 1234 端平; 1237 嘉熙; 1241 淳祐 淳佑; 1253 宝祐 寶祐; 1259 开庆 開慶
      1260 景定; 1265 咸淳; 1275 德祐 德佑; 1295 元贞 元貞; 1297 大德; 1308 至大; 1312 皇庆 皇慶; 1314 延祐 延佑
      1321 至治; 1324 泰定; 1328 天历 天曆; 1330 至顺 至順; 1341 至正
      1368 洪武; 1399 建文; 1403 永乐 永樂; 1425 洪熙; 1426 宣德; 1436 正统 正統; 1450 景泰; 1457 天顺 天順
      1465 成化; 1488 弘治; 1506 正德; 1522 嘉靖; 1567 隆庆 隆慶; 1573 万历 萬曆; 1620 泰昌; 1621 天启 天啟
      1628 崇祯 崇禎; 1644 顺治 順治; 1662 康熙; 1723 雍正; 1736 乾隆; 1796 嘉庆 嘉慶; 1821 道光; 1851 咸丰 咸豐
      1862 同治; 1875 光绪 光緒; 1909 宣统 宣統
      1868 明治; 1912 大正; 1926 昭和; 1989 平成; 2019 令和
      """;

  private static final Pattern SEPARATOR = Pattern.compile("[;\n]");
  private static final Map<String, Integer> FIRST_YEARS = firstYears();

  private Eras() {}

  /**
   * The year of the common era that a text gives in years of a reign; every era here has a name of
   * two characters.
   */
  static OptionalInt year(String text) {
    for (int i = 0; i + 2 <= text.length(); i++) {
      Integer first = FIRST_YEARS.get(text.substring(i, i + 2));
      if (first != null) {
        return ordinal(text, i + 2)
            .map(n -> OptionalInt.of(first + n - 1))
            .orElse(OptionalInt.empty());
      }
    }
    return OptionalInt.empty();
  }

  private static Optional<Integer> ordinal(String text, int start) {
    if (text.startsWith("元年", start)) {
      return Optional.of(1);
    }
    int end = start;
    while (end < text.length() && Numerals.isPart(text.charAt(end))) {
      end++;
    }
    OptionalInt number = Numerals.of(text.substring(start, end));
    return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= 120
        ? Optional.of(number.getAsInt())
        : Optional.empty();
  }

  private static Map<String, Integer> firstYears() {
    var years = new HashMap<String, Integer>();
    for (String era : SEPARATOR.split(NAMES.strip(), -1)) {
      String[] words = era.strip().split(" ", -1);
      for (int i = 1; i < words.length; i++) {
        years.put(words[i], Integer.valueOf(words[0]));
      }
    }
    return Map.copyOf(years);
  }
}
