package org.smartlibrary.federation.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinyinTest {

  @ParameterizedTest
  @CsvSource({
    "红楼梦, hongloumeng, hlm",
    "曹雪芹, caoxueqin, cxq",
    "战略, zhanlue, zl",
    "女, nu, n",
    "c++ 程序设计, c++chengxusheji, c++cxsj",
    "2008 年, 2008nian, 2008n"
  })
  void aTextIsSpeltWithoutTonesAndSpaces(String text, String spelling, String initials) {
    assertThat(Pinyin.spellings(text)).contains(spelling);
    assertThat(Pinyin.initials(text)).contains(initials);
  }

  @Test
  void aCharacterWithSeveralReadingsIsSpeltInEach() {
    assertThat(Pinyin.spellings("长安")).containsExactly("zhangan", "changan");
    assertThat(Pinyin.spellings("曾国藩")).contains("zengguofan", "cengguofan");
  }

  @Test
  void manySuchCharactersAreNotEveryCombination() {
    assertThat(Pinyin.spellings("长行重乐曾单解仇查区")).hasSizeLessThanOrEqualTo(8);
  }

  @Test
  void aTextWithoutChineseCharactersHasNoSpelling() {
    assertThat(Pinyin.spellings("pride and prejudice")).isEmpty();
    assertThat(Pinyin.initials("ドリーム")).isEmpty();
  }

  @Test
  void lettersAreCutIntoSyllables() {
    assertThat(Syllables.in("hongloumeng").getFirst()).containsExactly("hong", "lou", "meng");
    assertThat(Syllables.in("hong2lou2meng4").getFirst()).containsExactly("hong", "lou", "meng");
    assertThat(Syllables.in("zhanlve").getFirst()).containsExactly("zhan", "lue");
    assertThat(Syllables.in("xian")).contains(List.of("xian"), List.of("xi", "an"));
    assertThat(Syllables.in("fangan")).contains(List.of("fang", "an"), List.of("fan", "gan"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "perl", "1984", "shakespeare", "红楼梦", "h", "hlm", "a1b2"})
  void whatIsNoPinyinIsNotCut(String word) {
    assertThat(Syllables.in(word)).isEmpty();
  }

  @Test
  void aVeryLongWordIsNotLookedAtForLong() {
    assertThat(Syllables.in("a".repeat(60))).hasSizeLessThanOrEqualTo(3);
    assertThat(Syllables.in("xian".repeat(15) + "q")).isEmpty();
  }
}
