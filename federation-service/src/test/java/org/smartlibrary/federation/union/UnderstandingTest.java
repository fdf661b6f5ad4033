package org.smartlibrary.federation.union;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnderstandingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "作者:鲁迅 | author | 鲁迅",
        "责任者：鲁迅 | author | 鲁迅",
        "author: Austen | author | Austen",
        "題名:紅樓夢 | title | 紅樓夢",
        "TITLE:\"pride and prejudice\" | title | pride and prejudice",
        "主题:“中国 历史” | subject | 中国 历史",
        "isbn:978-7-02-000220-7 | isbn | 978-7-02-000220-7",
        "ISBN 9787020002207 | isbn | 9787020002207",
        "ISSN0529-5777 | isbn | 0529-5777",
        "分类号:I24 | classification | I24"
      })
  void aFieldThatIsNamedIsAsked(String typed, String field, String text) {
    var understanding = Understanding.of(UnionQuery.anywhere(typed));

    assertThat(understanding.told()).containsExactly(new Understood(field, text));
    assertThat(understanding.query().any()).isEmpty();
  }

  @Test
  void theRestIsAskedEverywhere() {
    var query = Understanding.of(UnionQuery.anywhere("呐喊 作者:鲁迅 title:狂人 1923")).query();

    assertThat(query.any().split("\\s+")).containsExactly("呐喊", "1923");
    assertThat(query.author()).isEqualTo("鲁迅");
    assertThat(query.title()).isEqualTo("狂人");
  }

  @Test
  void otherWordsStandBehindTheSameNames() {
    var understanding = Understanding.of(UnionQuery.anywhere("呐碱 作者:鲁迅 title:狂人"));

    assertThat(understanding.typed("呐喊")).isEqualTo("作者:鲁迅 title:狂人 呐喊");
    assertThat(Understanding.of(UnionQuery.anywhere("呐碱")).typed("呐喊")).isEqualTo("呐喊");
  }

  @ParameterizedTest
  @CsvSource({
    "978-7-02-000220-7, isbn",
    "978 7 02 000220 7, isbn",
    "7-02-000220-X, isbn",
    "0529-5777, isbn",
    "I247.5/88, callNumber",
    "I247.55, classification",
    "TP311, classification"
  })
  void aQuestionThatIsOneThingIsToldAsThat(String typed, String as) {
    var understanding = Understanding.of(UnionQuery.anywhere(typed));

    assertThat(understanding.told()).containsExactly(new Understood(as, typed));
    assertThat(understanding.query().any()).isEqualTo(typed);
  }

  @Test
  void aCallNumberThatIsNamedIsLookedForAsItIs() {
    var understanding = Understanding.of(UnionQuery.anywhere("索书号:I247.5/88"));

    assertThat(understanding.told()).containsExactly(new Understood("callNumber", "I247.5/88"));
    assertThat(understanding.query().any()).isEqualTo("I247.5/88");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "红楼梦",
        "foo:bar",
        "C++: a primer",
        "作者",
        "作者:",
        "isbn",
        "a:b",
        "1984",
        "title:"
      })
  void plainWordsStayPlainWords(String typed) {
    var understanding = Understanding.of(UnionQuery.anywhere(typed));

    assertThat(understanding.told()).isEmpty();
    assertThat(understanding.query().any()).isEqualTo(typed);
  }
}
