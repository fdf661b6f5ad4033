package org.smartlibrary.loan.patron;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class KeyedPseudonymsTest {

  private static final String HEX =
      "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";
  private static final PseudonymKey KEY = PseudonymKey.of("2026:" + HEX);
  private static final ReaderId READER = new ReaderId("r-1");
  private static final Instant IN_2026 = Instant.parse("2026-12-31T23:59:59Z");
  private static final Instant IN_2027 = Instant.parse("2027-01-01T00:00:00Z");

  private final Pseudonyms pseudonyms = new KeyedPseudonyms(KEY);

  /** The figure is from {@code openssl dgst -sha256 -mac HMAC}. */
  @Test
  void aPseudonymIsHalfOfTheHmacOfTheReadersId() {
    assertThat(pseudonyms.of(READER, IN_2026)).isEqualTo("9d6748a6220cadcfb035f167b95af529");
  }

  @Test
  void eachYearHasAnother() {
    assertThat(pseudonyms.of(READER, IN_2027))
        .isNotEqualTo(pseudonyms.of(READER, IN_2026))
        .isEqualTo(new KeyedPseudonyms(KEY.forYear(2027)).of(READER, IN_2027));
    assertThat(pseudonyms.of(new ReaderId("r-2"), IN_2026))
        .isNotEqualTo(pseudonyms.of(READER, IN_2026));
  }

  /** The figure is from {@code openssl dgst -sha256 -mac HMAC}. */
  @Test
  void theNextYearsKeyFollowsFromTheOneBeforeAndNotTheOtherWayRound() {
    var next = KEY.forYear(2027);

    assertThat(next.text())
        .isEqualTo("2027:a03cc09a213d6bf373b4ed81f8439ff2ce77d6e22c6a3fb98cefd8f20a394cea");
    assertThat(next.forYear(2026)).isSameAs(next);
    assertThat(new KeyedPseudonyms(next).of(READER, IN_2026))
        .isNotEqualTo(pseudonyms.of(READER, IN_2026));
  }

  @Test
  void whatIsNoKeyIsRefusedWithoutBeingTold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PseudonymKey.of(HEX))
        .withMessageNotContaining(HEX);
    assertThat(KEY).asString().doesNotContain(HEX);
  }
}
