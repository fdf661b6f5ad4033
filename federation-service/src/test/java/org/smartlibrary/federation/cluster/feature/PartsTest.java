package org.smartlibrary.federation.cluster.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.federation.text.Folding;

class PartsTest {

  @ParameterizedTest
  @CsvSource({
    "高等数学（下册）, 高等数学, 1000",
    "高等数学上册, 高等数学, 1",
    "三体Ⅱ, 三体, 2",
    "三体 III, 三体, 3",
    "三体2, 三体, 2",
    "資治通鑑 第廿三卷, 资治通鉴, 23",
    "鲁迅全集 第十卷, 鲁迅全集, 10",
    "史记卷三, 史记, 3",
    "全唐诗 第一百二十册, 全唐诗, 120",
    "Kapital. Bd. 3, kapital, 3",
    "Middlemarch vol. II, middlemarch, 2",
    "Opera omnia, opera omnia, ",
    "在路上, 在路上, ",
    "一九八四, 一九八四, ",
    "射雕英雄传（四）, 射雕英雄传, 4",
    "湖南统计年鉴（1998）, 湖南统计年鉴, 1998",
    "Faust 2 Teil, faust, 2",
    "明朝那些事儿 第柒部, 明朝那些事儿, 7"
  })
  void whatSaysThePartIsTakenOffTheTitle(String title, String rest, Integer number) {
    Parts parts = Parts.of(Folding.fold(title));
    assertThat(parts.rest()).isEqualTo(rest);
    assertThat(parts.numbers()).isEqualTo(number == null ? List.of() : List.of(number));
  }

  @Test
  void twoStatementsAreTwoNumbers() {
    assertThat(Parts.stated(Folding.fold("第2辑 上册")).numbers()).containsExactly(2, 1);
    assertThat(Parts.stated(Folding.fold("Vol. 3. 1")).numbers()).containsExactly(3, 1);
  }

  @Test
  void aSetThatNamesAllItsPartsIsWhole() {
    assertThat(Parts.of(Folding.fold("红楼梦（上、下册）"))).isEqualTo(new Parts("红楼梦", List.of(), true));
    assertThat(Parts.of(Folding.fold("红楼梦 上、下"))).isEqualTo(new Parts("红楼梦", List.of(), true));
    assertThat(Parts.of(Folding.fold("红楼梦 全三册")).whole()).isTrue();
  }

  @Test
  void behindThePartsNumberStandsItsName() {
    assertThat(Parts.named(Folding.fold("Lectures on physics. Vol. III, Quantum mechanics")))
        .contains(new Parts.Named("lectures on physics", 3, "quantum mechanics"));
    assertThat(Parts.named(Folding.fold("追忆似水年华.第一卷，在斯万家那边")))
        .contains(new Parts.Named("追忆似水年华", 1, "在斯万家那边"));
    assertThat(Parts.named(Folding.fold("Documents. Vol. 33, no 12 (1899)"))).isEmpty();
  }

  @Test
  void aSubtitleMentionsItsVolumeAnywhere() {
    assertThat(Parts.mentioned(Folding.fold("volume IV, third session of the first Parliament")))
        .containsExactly(4);
  }
}
