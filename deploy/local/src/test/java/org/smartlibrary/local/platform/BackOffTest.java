package org.smartlibrary.local.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BackOffTest {

  private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

  private final BackOff backOff = new BackOff();

  @Test
  void whatDiesAgainWaitsLongerEachTime() {
    assertThat(backOff.allows(NOON)).isTrue();
    assertThat(backOff.allows(NOON.plusMillis(900))).isFalse();
    assertThat(backOff.allows(NOON.plusSeconds(1))).isTrue();
    assertThat(backOff.allows(NOON.plusSeconds(2))).isFalse();
    assertThat(backOff.allows(NOON.plusSeconds(3))).isTrue();
  }

  @Test
  void whatLivedForLongIsStartedAtOnceAndAnew() {
    backOff.allows(NOON);
    backOff.allows(NOON.plusSeconds(1));
    assertThat(backOff.allows(NOON.plusSeconds(100))).isTrue();
    assertThat(backOff.allows(NOON.plusSeconds(101))).isTrue();
  }
}
