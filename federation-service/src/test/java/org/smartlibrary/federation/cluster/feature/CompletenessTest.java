package org.smartlibrary.federation.cluster.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.federation.text.Folding;

class CompletenessTest {

  @ParameterizedTest
  @CsvSource({
    "山海经笺疏 十八卷, 山海经笺疏",
    "水经注四十卷, 水经注",
    "合校水经注 四十卷首一卷, 合校水经注",
    "鲁迅全集 第十卷, 鲁迅全集 第十卷",
    "史记卷三, 史记卷三"
  })
  void anOldBooksExtentIsNoPartOfIt(String title, String rest) {
    assertThat(Completeness.withoutJuan(Folding.fold(title))).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(strings = {"莎士比亚全集 1-6", "莎士比亚全集（一至六册）", "莎士比亚全集 v. 1-6"})
  void aRangeFromTheFirstPartIsTheWhole(String title) {
    assertThat(Completeness.withoutRange(title)).get().asString().isEqualTo("莎士比亚全集");
  }

  @ParameterizedTest
  @ValueSource(strings = {"抗日战争 1937-1945", "鲁迅全集 7-9", "三体"})
  void yearsAndLaterPartsAreNot(String title) {
    assertThat(Completeness.withoutRange(title)).isEmpty();
  }
}
