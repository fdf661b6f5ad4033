package org.smartlibrary.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.smartlibrary.catalog.record.ControlNumber;

class NumbersSeenTest {

  @Test
  void aMillionNumbersAreKnownAgainAndOthersAreNot() {
    NumbersSeen seen = new NumbersSeen();
    IntStream.range(0, 1_000_000).forEach(i -> seen.add(number(i)));
    IntStream.range(0, 10).forEach(i -> seen.add(number(i)));

    assertThat(seen.seal()).isEqualTo(1_000_000);
    assertThat(IntStream.range(0, 1_000_000)).allMatch(i -> seen.contains(number(i)));
    assertThat(IntStream.range(1_000_000, 2_000_000)).noneMatch(i -> seen.contains(number(i)));
  }

  private static ControlNumber number(int i) {
    return new ControlNumber("CAL%010d".formatted(i));
  }
}
