package org.smartlibrary.local.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

  @Test
  void aChineseCharacterTakesTwoColumnsAndAnAccentNone() {
    assertThat(Columns.width("红楼梦")).isEqualTo(6);
    assertThat(Columns.width("Emile\u0301")).isEqualTo(5);
    assertThat(Columns.width("𠮷野家")).isEqualTo(6);
  }

  @Test
  void whatIsTooLongIsCutAtAWholeCharacterAndStillFills() {
    assertThat(Columns.fit("红楼梦", 6)).isEqualTo("红楼梦");
    assertThat(Columns.fit("红楼梦", 5)).isEqualTo("红楼…");
    assertThat(Columns.fit("红楼梦", 4)).isEqualTo("红… ");
    assertThat(Columns.fit("abc", 5)).isEqualTo("abc  ");
  }

  @Test
  void aTableAlignsBothScripts() {
    var table = Table.withWidths(10, 10).row("TITLE", "YEAR").row("红楼梦", "1996");
    assertThat(table.row("Emma", "1815").lines())
        .containsExactly("TITLE   YEAR", "红楼梦  1996", "Emma    1815");
  }
}
