package org.smartlibrary.loan.sip2;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link Repeats} promises. */
public abstract class RepeatsContract {

  private static final Instant NOW = Instant.parse("2026-11-23T02:15:00Z");
  private static final Duration MEMORY = Duration.ofMinutes(10);

  private final TerminalLogin terminal = new TerminalLogin("t-" + UUID.randomUUID());

  protected abstract Repeats repeats();

  @Test
  void theSameMessageAboutTheSameSubjectIsTheSameTransaction() {
    assertThat(key("book", "lend", NOW.plusSeconds(60))).isNotEmpty();
    assertThat(key("book", "lend", NOW.plusSeconds(120)))
        .isEqualTo(key("book", "lend", NOW.plusSeconds(90)));
  }

  @Test
  void whatHappenedInBetweenMakesItAnother() {
    var lent = key("book", "lend", NOW);
    var back = key("book", "take back", NOW);
    assertThat(key("book", "lend", NOW)).isNotIn(lent, back);
  }

  @Test
  void anotherSubjectInBetweenDoesNot() {
    var lent = key("book", "lend", NOW);
    assertThat(key("other", "lend", NOW)).isNotEqualTo(lent);
    assertThat(key("book", "lend", NOW)).isEqualTo(lent);
  }

  @Test
  void afterALongTimeItIsAnother() {
    var lent = key("book", "lend", NOW);
    assertThat(key("book", "lend", NOW.plus(MEMORY).plusSeconds(1))).isNotEqualTo(lent);
  }

  @Test
  void anotherTerminalsMessageIsAnother() {
    var lent = key("book", "lend", NOW);
    var other = new TerminalLogin("t-" + UUID.randomUUID());
    assertThat(repeats().key(other, "book", "lend", NOW, MEMORY)).isNotEqualTo(lent);
  }

  private String key(String subject, String message, Instant now) {
    return repeats().key(terminal, subject, message, now, MEMORY);
  }
}
