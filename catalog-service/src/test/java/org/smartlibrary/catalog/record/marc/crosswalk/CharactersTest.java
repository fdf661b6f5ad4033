package org.smartlibrary.catalog.record.marc.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CharactersTest {

  @Test
  void bracketsAreTakenOutWhereverTheyStand() {
    assertThat(Characters.without("()（）[]", "(1881-1936)（约）[")).isEqualTo("1881-1936约");
  }

  @Test
  void aTextWithoutThemIsTheSame() {
    String text = "1881-1936";

    assertThat(Characters.without("()", text)).isSameAs(text);
  }

  @Test
  void aNumberHasNoZerosBeforeIt() {
    assertThat(IdentifierText.number("(OCoLC)ocm00012-340")).isEqualTo("12340");
    assertThat(IdentifierText.number("0000")).isEmpty();
    assertThat(IdentifierText.number("none")).isEmpty();
  }

  @Test
  void namesAreDividedByMarksAndByTwoSpacesButNotByOne() {
    assertThat(Responsibility.contributors("王力 平,，\u3001 李明  赵 \t刚等著；；[等]"))
        .extracting(contributor -> contributor.name())
        .containsExactly("王力 平", "李明", "赵", "刚");
  }

  @Test
  void onlyWhatSaysThatThereIsNoneCountsAsNone() {
    assertThat(Statements.of("[S.l. : s.n.]")).isEqualTo("S.l. : s.n");
    assertThat(Statements.of("[s.n.]")).isNull();
    assertThat(Statements.of("S.L.")).isNull();
    assertThat(Statements.of("出版者不详")).isNull();
    assertThat(Statements.of("[Place of publication NOT IDENTIFIED]")).isNull();
    assertThat(Statements.of("London")).isEqualTo("London");
    assertThat(Statements.of("光明")).isEqualTo("光明");
  }
}
