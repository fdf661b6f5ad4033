package org.smartlibrary.local.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PatienceTest {

  private final Patience patience = new Patience();

  @Test
  void pausesGrowToHalfAMinute() {
    List<Long> pauses = Stream.generate(patience::next).limit(7).map(Duration::toSeconds).toList();
    assertThat(pauses).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L);
  }

  @Test
  void whoeverGetsFurtherBeginsAnewAndWhoeverDoesNotDoesNot() {
    patience.next();
    patience.reached(100);
    assertThat(patience.next()).isEqualTo(Duration.ofSeconds(1));
    patience.reached(100);
    assertThat(patience.next()).isEqualTo(Duration.ofSeconds(2));
    assertThat(patience.best()).isEqualTo(100);
  }

  @Test
  void afterAQuarterOfAnHourWithoutAnythingItIsOver() {
    IntStream.range(0, 33).forEach(_ -> patience.next());
    assertThat(patience.isOver()).isFalse();
    IntStream.range(0, 3).forEach(_ -> patience.next());
    assertThat(patience.isOver()).isTrue();
  }
}
