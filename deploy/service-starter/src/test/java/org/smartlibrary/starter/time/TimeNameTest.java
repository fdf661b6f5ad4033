package org.smartlibrary.starter.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimeNameTest {

  private static final Instant NOW = Instant.parse("2026-11-25T08:00:00Z");

  @Test
  void theLaterSortsAfterTheEarlier() {
    assertThat(TimeName.at(NOW)).isLessThan(TimeName.at(NOW.plusMillis(1)));
  }

  @Test
  void twoOfOneMomentDiffer() {
    assertThat(TimeName.at(NOW)).isNotEqualTo(TimeName.at(NOW));
  }

  @Test
  void aNameIsKnownByItsShape() {
    assertThat(TimeName.isOne(TimeName.at(NOW))).isTrue();
    assertThat(TimeName.isOne("../" + TimeName.at(NOW))).isFalse();
    assertThat(TimeName.isOne("")).isFalse();
  }
}
