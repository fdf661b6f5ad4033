package org.smartlibrary.federation.cluster.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource({
    "[清]曹雪芹著, 曹雪芹",
    "（清）曹雪芹, 曹雪芹",
    "〔美〕阿西莫夫 著, 阿西莫夫",
    "劉慈欣, 刘慈欣",
    "姚海军主编, 姚海军",
    "华彦钧曲, 华彦钧",
    "(清)郝懿行笺疏, 郝懿行",
    "(宋)洪興祖補注, 洪兴祖",
    "葉嘉瑩合撰, 叶嘉莹",
    "参谋本部陆地测量总局制, 参谋本部陆地测量总局",
    "中国图书馆学会主办, 中国图书馆学会",
    "同济大学数学系编, 同济大学数学系",
    "张译, 张译",
    "列夫·托尔斯泰, 列夫托尔斯泰",
    "'Austen, Jane, 1775-1817', austen jane",
    "Jane Austen, austen jane",
    "'Goethe, Johann Wolfgang von', goethe johann wolfgang"
  })
  void aNameIsWhatIsLeftWithoutDynastyRoleAndDates(String name, String expected) {
    assertThat(Names.of(name)).isEqualTo(expected);
  }

  @Test
  void aStatementNamesSeveral() {
    assertThat(Names.in("(清) 曹雪芹, 高鹗著 ; 启功注释")).containsExactly("曹雪芹", "高鹗", "启功");
  }
}
