package org.smartlibrary.loan.interlending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.interlending.Correspondence.Outcome;
import org.smartlibrary.loan.interlending.Notice.Content;

class DispatchTest {

  private static final Party ONE = new Party.Outsider(new AgencyId("ISIL", "US-1"));
  private static final Party TWO = new Party.Outsider(new AgencyId("ISIL", "US-2"));

  private final Bench bench = new Bench();
  private final List<Content> sent = new ArrayList<>();
  private Outcome answer = new Outcome.Confirmed();
  private final Dispatch dispatch =
      new Dispatch(
          bench.means,
          (_, _, notice) -> {
            sent.add(notice.content());
            return answer;
          },
          bench.interlending,
          bench.clock);

  @BeforeEach
  void twoAgencies() {
    for (Party party : List.of(ONE, TWO)) {
      bench.agencies.put(
          new Agency(party.id(), "x", URI.create("https://x.example.org/"), null, null, true, 1));
    }
  }

  private InterlibraryRequest wish() {
    return Bench.opened(bench.interlending.open(Bench.HERE, Bench.need(), true, null));
  }

  @Test
  void whatIsConfirmedIsToldOnce() {
    InterlibraryRequest wish = wish();
    assertThat(dispatch.run()).isTrue();
    assertThat(dispatch.run()).isFalse();

    assertThat(sent).containsExactly(new Content.Ask(null));
    assertThat(bench.now(wish).notices()).isEmpty();
    assertThat(bench.now(wish).trail().getLast().kind()).isEqualTo(Step.Kind.TOLD);
  }

  @Test
  void whatFailsIsSentAgainAfterWaitsThatDouble() {
    InterlibraryRequest wish = wish();
    answer = new Outcome.Failed("down");
    dispatch.run();
    bench.clock.pass(Duration.ofSeconds(9));
    assertThat(dispatch.run()).isFalse();
    bench.clock.pass(Duration.ofSeconds(1));
    assertThat(dispatch.run()).isTrue();
    bench.clock.pass(Duration.ofSeconds(19));
    assertThat(dispatch.run()).isFalse();
    answer = new Outcome.Confirmed();
    bench.clock.pass(Duration.ofSeconds(1));
    assertThat(dispatch.run()).isTrue();

    assertThat(sent).hasSize(3);
    assertThat(bench.now(wish).progress().turn()).contains(ONE);
  }

  @Test
  void whoCannotBeAskedIsPassedOver() {
    InterlibraryRequest wish = wish();
    answer = new Outcome.Rejected("UnrecognisedDataValue");
    dispatch.run();
    assertThat(bench.now(wish).progress().turn()).contains(TWO);

    answer = new Outcome.Failed("down");
    for (int i = 0; i < 3; i++) {
      dispatch.run();
      bench.clock.pass(Duration.ofHours(1));
    }
    assertThat(bench.now(wish).progress().name()).isEqualTo(Progress.Name.UNFILLED);
    assertThat(bench.now(wish).notices()).isEmpty();
  }

  @Test
  void messagesOfOneRequestGoOutInOrder() {
    InterlibraryRequest wish = wish();
    bench.act(wish, new Happening.PassedOver());
    answer = new Outcome.Failed("down");
    dispatch.run();
    assertThat(dispatch.run()).isFalse();
    assertThat(sent).containsExactly(new Content.Ask(null));

    answer = new Outcome.Confirmed();
    bench.clock.pass(Duration.ofMinutes(1));
    while (dispatch.run()) {
      assertThat(sent).hasSizeLessThan(9);
    }
    assertThat(sent)
        .containsExactly(
            new Content.Ask(null),
            new Content.Ask(null),
            new Content.Tell(Notice.Action.CANCEL),
            new Content.Ask(null));
  }

  @Test
  void aMessageSurvivesThePowerWhereverItGoes() {
    InterlibraryRequest wish = wish();
    // Before it is claimed, and after it was sent.
    for (int writes : List.of(0, 1)) {
      bench.requests.failAfter(writes);
      assertThatIllegalStateException().isThrownBy(dispatch::run);
      assertThat(bench.now(wish).notices()).hasSize(1);
    }
    assertThat(sent).hasSize(1);
    assertThat(dispatch.run()).as("claimed by somebody who may be alive").isFalse();

    bench.clock.pass(Duration.ofMinutes(1));
    dispatch.run();
    assertThat(sent).hasSize(2);
    assertThat(bench.now(wish).notices()).isEmpty();
  }

  @Test
  void whatHappensWhileAMessageIsOnItsWayIsNotLost() {
    InterlibraryRequest wish = wish();
    Dispatch slow =
        new Dispatch(
            bench.means,
            (_, _, _) -> {
              bench.act(wish, new Happening.Withdrawn());
              return new Outcome.Confirmed();
            },
            bench.interlending,
            bench.clock);
    slow.run();

    assertThat(bench.now(wish).progress().name()).isEqualTo(Progress.Name.CANCELLED);
    assertThat(bench.now(wish).notices())
        .extracting(Notice::content)
        .containsExactly(new Content.Tell(Notice.Action.CANCEL));
  }
}
