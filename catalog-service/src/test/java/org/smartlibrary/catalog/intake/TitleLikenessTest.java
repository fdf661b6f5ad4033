package org.smartlibrary.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLikenessTest {

  @ParameterizedTest
  @CsvSource({
    "红楼梦, 红楼梦 /",
    "红楼梦, 红楼梦：脂砚斋评石头记",
    "Ｔｈｅ Book, the book",
    "计算机组成原理教程, 计算机组成原理教材",
    "'', 红楼梦",
    "The old man and the sea, The old man & the sea"
  })
  void correctionsAndAdditionsLeaveATitleAlike(String one, String other) {
    assertThat(TitleLikeness.isAlike(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"红楼梦, 三国演义", "数据结构, 高等数学", "War and peace, Gardening for beginners"})
  void anotherBookHasAnotherTitle(String one, String other) {
    assertThat(TitleLikeness.isAlike(one, other)).isFalse();
  }
}
