package org.smartlibrary.federation.cluster.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.federation.text.Folding;

class EditionStatementTest {

  @ParameterizedTest
  @CsvSource({
    "第2版, 2",
    "第十二版, 12",
    "二版, 2",
    "2nd ed., 2",
    "3. Aufl., 3",
    "2nd rev. ed., 2",
    "新版, 0",
    "Taschenbuchausgabe, 0"
  })
  void theNumberOfAnEdition(String statement, int number) {
    assertThat(EditionStatement.of(Folding.fold(statement), null).number()).isEqualTo(number);
  }

  @Test
  void whatSetsAnEditionApart() {
    assertThat(EditionStatement.of("典藏版", null).words()).containsExactly("典藏");
    assertThat(EditionStatement.of("第2版 修订本", null).words()).containsExactly("修订");
    assertThat(EditionStatement.of("第2版", null).words()).isEmpty();
    assertThat(EditionStatement.of("宋端平二年朱鉴刻本", null).words()).containsExactly("刻");
    assertThat(EditionStatement.of("2008年1月第1版", null))
        .isEqualTo(new EditionStatement(1, 2008, List.of()));
  }
}
