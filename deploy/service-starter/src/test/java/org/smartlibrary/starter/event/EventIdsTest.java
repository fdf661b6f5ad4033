package org.smartlibrary.starter.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventIdsTest {

  @Test
  void nobodyGetsTheSameTwiceAlsoWhenManyAskInOneMillisecond() {
    var ids = new EventIds(42);
    var given = IntStream.range(0, 200_000).parallel().mapToObj(n -> ids.at(1000 + n % 3)).toList();

    assertThat(new HashSet<>(given)).hasSameSizeAs(given);
  }

  @Test
  void aClockThatIsSetBackRepeatsNothing() {
    var ids = new EventIds(42);
    var first = ids.at(2000);

    assertThat(ids.at(1000)).isGreaterThan(first);
    assertThat(ids.at(2000)).isGreaterThan(first);
  }

  @Test
  void twoProcessesNeverGiveTheSame() {
    assertThat(new EventIds(42 << 2).at(1000)).isNotEqualTo(new EventIds(43 << 2).at(1000));
  }

  @Test
  void theyAreUuidsOfVersionSevenThatTellTheirTime() {
    for (var random : new long[] {0, -1, Long.MIN_VALUE, Long.MAX_VALUE}) {
      var id = new EventIds(random).at(1_764_140_000_000L);

      assertThat(id.version()).isEqualTo(7);
      assertThat(id.variant()).isEqualTo(2);
      assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(1_764_140_000_000L);
    }
    assertThat(UUID.fromString(EventIds.next()).version()).isEqualTo(7);
  }
}
