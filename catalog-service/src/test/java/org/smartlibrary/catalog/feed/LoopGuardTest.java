package org.smartlibrary.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Circles are found, and nothing else. */
class LoopGuardTest {

  @ParameterizedTest
  @CsvSource({"0,1", "0,2", "1,1", "5,3", "17,40", "100,1000"})
  void aCircleIsFoundWhereverItBegins(int before, int length) {
    Optional<LoopGuard> guard = Optional.of(LoopGuard.START);
    int pages = 0;
    while (guard.isPresent()) {
      long page = pages < before ? pages : before + (pages - before) % length;
      guard = guard.get().after(page);
      pages++;
      assertThat(pages).isLessThan(4 * (before + length) + 4);
    }
  }

  @Test
  void aLongListIsNone() {
    Optional<LoopGuard> guard = Optional.of(LoopGuard.START);
    for (long page = 0; page < 100_000; page++) {
      guard = guard.orElseThrow().after(page);
    }
    assertThat(guard).isPresent();
  }
}
