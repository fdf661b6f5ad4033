package org.smartlibrary.federation.union;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassOutlineTest {

  @ParameterizedTest
  @CsvSource({
    "I, 文学, Literature",
    "I2, 中国文学, Chinese literature",
    "TP, 自动化、计算机, Automation and computers"
  })
  void theUpperLevelsHaveNamesInBothLanguages(String place, String zh, String en) {
    assertThat(ClassOutline.name(place)).contains(new ClassOutline.Name(zh, en));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "N", "O", "P", "Q", "R", "S", "T",
        "U", "V", "X", "Z"
      })
  void everyTopClassHasAName(String place) {
    assertThat(ClassOutline.name(place)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "L", "I24", "i"})
  void whatIsNotInTheOutlineHasNone(String place) {
    assertThat(ClassOutline.name(place)).isEmpty();
  }
}
