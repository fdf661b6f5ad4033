package org.smartlibrary.federation.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RangeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"n1", "..", "a..b", "100%", "%2E", "%252E", "1.2.3", "号", "a b", "..%25..", "+"})
  void everyControlNumberComesBackFromWhatIsWritten(String number) {
    Range range = new Range(number, "z" + number);

    assertThat(Range.of(range.toString())).contains(range);
    assertThat(Range.of(new Range(number, null).toString())).contains(new Range(number, null));
    assertThat(Range.of(new Range(null, number).toString())).contains(new Range(null, number));
  }

  @Test
  void twoFullStopsAreEverything() {
    assertThat(Range.of("..")).contains(Range.ALL);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "n1", "a...b", "a..b..c", "a.b..c", "a..\u0001"})
  void otherTextsAreNoRanges(String text) {
    assertThat(Range.of(text)).isEmpty();
  }
}
