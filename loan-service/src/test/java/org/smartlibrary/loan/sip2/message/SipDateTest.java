package org.smartlibrary.loan.sip2.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SipDateTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Instant MOMENT = Instant.parse("2026-11-23T02:15:00Z");

  @Test
  void aDateIsAtTheLibrarysOwnClock() {
    assertThat(SipDate.write(MOMENT, SHANGHAI)).isEqualTo("20261123    101500");
    assertThat(SipDate.read("20261123    101500", SHANGHAI)).contains(MOMENT);
    assertThat(SipDate.write(MOMENT, ZoneId.of("Asia/Urumqi"))).isEqualTo("20261123    081500");
  }

  @Test
  void aDateMaySayThatItIsInUniversalTime() {
    assertThat(SipDate.read("20261123   Z021500", SHANGHAI)).contains(MOMENT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "                  ",
        "20261123",
        "20261323    101500",
        "20260229    101500",
        "20261123    251500",
        "2026112x    101500",
        "20261123    1015000"
      })
  void whatIsNoDateIsNone(String text) {
    assertThat(SipDate.read(text, SHANGHAI)).isEmpty();
  }
}
