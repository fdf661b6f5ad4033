package org.smartlibrary.federation.reconcile.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.smartlibrary.starter.event.UnreadableEventException;

class RecordToldTest {

  private static final RecordTold TOLD = new RecordTold("CN-1", 1L << 40);

  @Test
  void whatStandsBetweenIsPassedOverAndWhatComesBehindIsNotRead() {
    assertThat(
            told("{\"sequence\":1099511627776,\"record\":{\"isil\":[3]},\"isil\":\"CN-1\",\"title"))
        .isEqualTo(TOLD);
  }

  @Test
  void theOrderDoesNotMatter() {
    assertThat(told("{\"isil\":\"CN-1\",\"sequence\":1099511627776}")).isEqualTo(TOLD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "{}",
        "{\"isil\":\"CN-1\"}",
        "{\"isil\":null,\"sequence\":1",
        "{\"isil\":\"CN-1\",\"sequence\":\"x\"}",
        "{\"isil\":\"CN-1\",\"sequence\":99999999999999999999}",
        "{\"isil\":3"
      })
  void whatIsNoRecordsEventIsUnreadable(String data) {
    assertThatThrownBy(() -> told(data)).isInstanceOf(UnreadableEventException.class);
  }

  private static RecordTold told(String data) {
    return RecordTold.of(data.getBytes(UTF_8));
  }
}
