package org.smartlibrary.federation.union.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FollowSettingsTest {

  private static final Duration SOON = Duration.ofMillis(250);
  private static final Duration LATER = Duration.ofSeconds(2);

  private final FollowSettings settings =
      new FollowSettings(SOON, 1000, LATER, Duration.ofSeconds(15), 3000);

  @Test
  void aDesksChangesAreShownSoon() {
    assertThat(settings.refreshAfter(1)).isEqualTo(SOON);
    assertThat(settings.refreshAfter(999)).isEqualTo(SOON);
  }

  @Test
  void aWholeFilesChangesAreShownManyAtOnce() {
    assertThat(settings.refreshAfter(1000)).isEqualTo(LATER);
  }
}
