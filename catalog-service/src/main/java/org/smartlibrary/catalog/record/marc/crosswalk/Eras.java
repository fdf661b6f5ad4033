package org.smartlibrary.catalog.record.marc.crosswalk;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Years counted from a reign or a republic: 民国二十三年, 清光緒十年, 昭和52. */
final class Eras {

  private static final Map<String, Integer> FIRST_YEARS =
      Map.ofEntries(
          Map.entry("民国", 1912),
          Map.entry("民國", 1912),
          Map.entry("洪武", 1368),
          Map.entry("永乐", 1403),
          Map.entry("永樂", 1403),
          Map.entry("宣德", 1426),
          Map.entry("正统", 1436),
          Map.entry("正統", 1436),
          Map.entry("景泰", 1450),
          Map.entry("天顺", 1457),
          Map.entry("天順", 1457),
          Map.entry("成化", 1465),
          Map.entry("弘治", 1488),
          Map.entry("正德", 1506),
          Map.entry("嘉靖", 1522),
          Map.entry("隆庆", 1567),
          Map.entry("隆慶", 1567),
          Map.entry("万历", 1573),
          Map.entry("萬曆", 1573),
          Map.entry("天启", 1621),
          Map.entry("天啟", 1621),
          Map.entry("崇祯", 1628),
          Map.entry("崇禎", 1628),
          Map.entry("顺治", 1644),
          Map.entry("順治", 1644),
          Map.entry("康熙", 1662),
          Map.entry("雍正", 1723),
          Map.entry("乾隆", 1736),
          Map.entry("嘉庆", 1796),
          Map.entry("嘉慶", 1796),
          Map.entry("道光", 1821),
          Map.entry("咸丰", 1851),
          Map.entry("咸豐", 1851),
          Map.entry("同治", 1862),
          Map.entry("光绪", 1875),
          Map.entry("光緒", 1875),
          Map.entry("宣统", 1909),
          Map.entry("宣統", 1909),
          Map.entry("明治", 1868),
          Map.entry("大正", 1912),
          Map.entry("昭和", 1926),
          Map.entry("平成", 1989),
          Map.entry("令和", 2019));

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
}
