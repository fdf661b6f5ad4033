package org.smartlibrary.federation.cluster.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumeralsTest {

  @ParameterizedTest
  @CsvSource({
    "家常川菜四百例, 家常川菜400例",
    "三十六计, 36计",
    "一千零一夜, 1001夜",
    "一九八四, 1984",
    "一百二十回本, 120回本",
    "十二月, 12月",
    "三国演义, 三国演义",
    "五四运动, 五四运动",
    "十万个为什么, 十万个为什么",
    "百家姓, 百家姓",
    "works, works"
  })
  void numbersThatAreWrittenOutAreDigits(String title, String expected) {
    assertThat(Numerals.inDigits(title)).isEqualTo(expected);
  }
}
