package org.smartlibrary.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpanTest {

  private final Span span = new Span(100, 199, 50);

  @Test
  void atBothEndsItIsExact() {
    assertThat(span.within(100, 100)).isZero();
    assertThat(span.within(200, 200)).isEqualTo(50);
  }

  @Test
  void betweenItCountsByProportion() {
    assertThat(span.within(150, 150)).isEqualTo(25);
  }

  @Test
  void anEstimateGoesOnWhereNothingIsCertainYet() {
    assertThat(span.within(0, 120)).isEqualTo(10);
    assertThat(span.within(100, 180)).isEqualTo(40);
  }

  @Test
  void anEstimateNeverSaysThatAllIsThere() {
    assertThat(span.within(199, 500)).isEqualTo(49);
  }
}
