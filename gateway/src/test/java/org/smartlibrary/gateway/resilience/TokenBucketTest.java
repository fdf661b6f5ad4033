package org.smartlibrary.gateway.resilience;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TokenBucketTest {

  private static final long SECOND = 1_000_000_000;

  private final TokenBucket bucket = new TokenBucket(new Rate(2, Duration.ofSeconds(10)), 0);

  @Test
  void asManyAsTheRateSaysMayComeAtOnce() {
    assertThat(bucket.take(0).granted()).isTrue();
    assertThat(bucket.take(0).remaining()).isZero();
    assertThat(bucket.take(0).granted()).isFalse();
  }

  @Test
  void theNextIsTakenAfterTheSecondsThatTheRefusalNames() {
    bucket.take(0);
    bucket.take(0);
    long reset = bucket.take(0).reset();
    assertThat(reset).isEqualTo(5);
    assertThat(bucket.take((reset - 1) * SECOND).granted()).isFalse();
    assertThat(bucket.take(reset * SECOND).granted()).isTrue();
  }

  @Test
  void aLongSilenceSavesUpNoMoreThanOnePeriod() {
    long muchLater = 10_000 * SECOND;
    assertThat(bucket.take(muchLater).remaining()).isEqualTo(1);
    bucket.take(muchLater);
    assertThat(bucket.take(muchLater).granted()).isFalse();
  }
}
