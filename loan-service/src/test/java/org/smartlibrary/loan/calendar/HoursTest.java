package org.smartlibrary.loan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

  @ParameterizedTest
  @ValueSource(strings = {"09:00-17:30", "00:00-24:00", "20:00-24:00"})
  void hoursAreWrittenAsTheyAreRead(String text) {
    assertThat(Hours.of(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "9-17", "09:00", "17:00-09:00", "09:00-09:00", "24:00-25:00", "九点"})
  void whatAreNoHoursIsNotRead(String text) {
    assertThat(Hours.of(text)).isEmpty();
  }

  @Test
  void hoursOfADayStandOneAfterAnother() {
    assertThat(Hours.inOrder(hours("09:00-12:00", "12:00-24:00"))).isTrue();
    assertThat(Hours.inOrder(hours("09:00-12:00", "11:00-13:00"))).isFalse();
    assertThat(Hours.inOrder(hours("14:00-15:00", "09:00-10:00"))).isFalse();
    assertThat(Hours.inOrder(hours("09:00-24:00", "10:00-11:00"))).isFalse();
  }

  private static List<Hours> hours(String... texts) {
    return Stream.of(texts).map(text -> Hours.of(text).orElseThrow()).toList();
  }
}
