package org.smartlibrary.loan.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {

  @ParameterizedTest
  @CsvSource({
    "978-7-02-000220-7, 9787020002207",
    "7-02-000220-X, 9787020002207",
    "0-8044-2957-x, 9780804429573",
    "979 10 90636 07 1, 9791090636071"
  })
  void aNumberIsReadHoweverItIsWritten(String text, String value) {
    assertThat(Isbn.of(text)).map(Isbn::value).contains(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9787020002208", "1234567890123", "7020002201", "97870200022", "红楼梦"})
  void whatProvesNothingIsNoNumber(String text) {
    assertThat(Isbn.of(text)).isEmpty();
  }

  @Test
  void aWrongNumberCannotBeMade() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Isbn("9787020002208"));
  }
}
