package org.smartlibrary.starter.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventTimeTest {

  @Test
  void whatServicesWriteIsReadAsItWas() {
    var random = new Random(7);
    for (int round = 0; round < 5000; round++) {
      var time =
          Instant.ofEpochSecond(
              random.nextLong(0, 253402300800L),
              random.nextInt(4) == 0 ? random.nextInt(1000) * 1_000_000 : random.nextInt(1 << 29));
      assertThat(EventTime.parse(time.toString())).isEqualTo(time);
    }
    assertThat(EventTime.parse("1970-01-01T00:00:00Z")).isEqualTo(Instant.EPOCH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-26T06:51:50+08:00",
        "2026-11-26T06:51:50.5-00:30",
        "2026-11-26T06:51:50.z",
        "2026-11-26T06:51:50.Z",
        "2026-11-26t06:51:50z",
        "2026-11-26T24:00:00Z",
        "2016-12-31T23:59:60Z",
        "2026-02-30T06:51:50Z",
        "2026-11-26T06:51:50.1234567890Z",
        "+12026-11-26T06:51:50Z",
        "２026-11-26T06:51:50Z",
        "2026-11-26T06:51Z",
        "2026-13-26T06:51:50Z",
        "yesterday",
        ""
      })
  void allElseIsWhatJavaSaysItIs(String text) {
    Instant expected;
    try {
      expected = Instant.parse(text);
    } catch (DateTimeException e) {
      assertThatThrownBy(() -> EventTime.parse(text)).isInstanceOf(DateTimeException.class);
      return;
    }
    assertThat(EventTime.parse(text)).isEqualTo(expected);
  }
}
