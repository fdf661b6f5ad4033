package org.smartlibrary.federation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource({
    "紅樓夢, 红楼梦",
    "臺灣 裏 羣峯, 台湾 里 群峰",
    "於 于, 于 于",
    "圖書館學, 图书馆学",
    "図書館学, 图书馆学",
    "寃家 冤家, 冤家 冤家",
    "説文解字注, 说文解字注",
    "劍 劒 剣, 剑 剑 剑"
  })
  void traditionalVariantAndJapaneseFormsFoldToThePlainOne(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({"ＪＡＶＡ　程式設計, java 程式设计", "Ⅳ ①, iv 1", "٣ ３, 3 3", "ｶﾞﾗｽ, ガラス", "㈱講談社, 株 讲谈社"})
  void widthAndCompatibilityFormsFoldToOrdinaryOnes(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "L'Étranger, l etranger",
    "Straße, strasse",
    "Œuvres complètes, oeuvres completes",
    "Đổi mới, doi moi",
    "Ἰλιάς, ιλιασ",
    "Ёлка, елка",
    "İstanbul, istanbul",
    "cafe\u0301, cafe"
  })
  void capitalsAndAccentsFoldAway(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @ParameterizedTest
  @CsvSource({
    "《红楼梦》（上）, 红楼梦 上",
    "'  a -- b: c.  ', a b c",
    "列夫·托尔斯泰, 列夫托尔斯泰",
    "J·K·罗琳, j k 罗琳",
    "C++ 与 C# 程序设计, c++ 与 c# 程序设计",
    "+1, 1",
    "\uD83D\uDE00红\uD83D\uDE00, 红"
  })
  void punctuationFoldsToOneSpaceOrToNothing(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void whatIsNoLetterInAnyScriptFoldsToNothing() {
    assertThat(Folding.fold(" …「」\u200B\uFEFF\uD800 ")).isEmpty();
  }

  @Test
  void aKeyHasNoSpaces() {
    assertThat(Folding.compact("中国 : 近代史")).isEqualTo("中国近代史");
  }

  @Test
  void vowelSignsOfOtherScriptsAreLettersToo() {
    assertThat(Folding.fold("हिन्दी")).isEqualTo("हिन्दी");
  }

  @ParameterizedTest
  @MethodSource("everyCharacterOfTheBasicPlane")
  void foldingTwiceIsFoldingOnce(int block) {
    for (int c = block; c < block + 0x1000; c++) {
      String once = Folding.fold("a" + (char) c + "b");
      assertThat(Folding.fold(once)).as("U+%04X", c).isEqualTo(once);
    }
  }

  static Stream<Integer> everyCharacterOfTheBasicPlane() {
    return Stream.iterate(0, c -> c < 0x10000, c -> c + 0x1000);
  }
}
