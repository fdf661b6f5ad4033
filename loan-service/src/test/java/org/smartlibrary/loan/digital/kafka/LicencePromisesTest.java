package org.smartlibrary.loan.digital.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.digital.LeaseActivity;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.event.WrittenEvent;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.startertest.Contracts;

/** What is told of digital loans keeps what was promised, and names no reader. */
class LicencePromisesTest {

  private static final Instant NOW = Instant.parse("2026-11-26T01:02:03Z");
  private static final Instant UNTIL = NOW.plus(Duration.ofDays(14));
  private static final String PSEUDONYM = "3f9c0a5be1d74c62a8e0b1c2d3e4f506";
  private static final LicenceId LICENCE = new LicenceId("L-2026-001");

  private final LicenceActivity events = new LicenceActivity((_, _) -> PSEUDONYM);

  @Test
  void everythingToldKeepsItsSchema() {
    assertKept("lent", new LeaseActivity.Lent(reader(), LICENCE, UNTIL, NOW));
    assertKept("renewed", new LeaseActivity.Renewed(reader(), LICENCE, UNTIL, NOW));
    assertKept("returned", new LeaseActivity.Returned(reader(), LICENCE, NOW));
  }

  private void assertKept(String what, LeaseActivity told) {
    var event = events.written(List.of(told)).getFirst();
    assertThat(event.type()).isEqualTo("org.smartlibrary.loan.%s.v1".formatted(what));
    assertThat(event.topic()).isEqualTo("loan.activity");
    assertThat(event.key()).isEqualTo(PSEUDONYM);
    var data = new String(WrittenEvent.of(event, null).data(), UTF_8);
    Contracts.assertValid(event.type(), data);
    assertThat(data)
        .contains("\"licence\":\"L-2026-001\"")
        .doesNotContain("a-reader", "card-1", "某某", "login-1");
  }

  /** Neither a copy nor a licence: whoever counts would not know what. */
  @Test
  void whatNamesNeitherIsNoEvent() {
    for (var type : List.of("lent", "renewed", "returned")) {
      String name = "org.smartlibrary.loan.%s.v1".formatted(type);
      String sample = Contracts.sample(name);
      Contracts.assertValid(name, sample);
      String neither = sample.replaceAll("\"controlNumber\"", "\"other\"");
      assertThat(Contracts.schema(name).validate(neither, com.networknt.schema.InputFormat.JSON))
          .isNotEmpty();
    }
  }

  private static Reader reader() {
    return new Reader(
        new ReaderId("a-reader"),
        new CardNumber("card-1"),
        "login-1",
        "某某",
        new Isil("CN-430121"),
        ReaderGroup.ADULT,
        null,
        null,
        false,
        List.of(),
        1);
  }
}
