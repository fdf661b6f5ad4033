package org.smartlibrary.federation.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HexDigitsTest {

  @Test
  void smallLettersAndFiguresAre() {
    assertThat(HexDigits.are("0189af", 6)).isTrue();
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "0189a", "0189aff", "0189AF", "0189ag", "0189a/", "0189a:", "0189a`"})
  void nothingElseIs(String text) {
    assertThat(HexDigits.are(text, 6)).isFalse();
  }
}
