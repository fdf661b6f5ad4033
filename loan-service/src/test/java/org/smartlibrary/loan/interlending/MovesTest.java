package org.smartlibrary.loan.interlending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.interlending.Bench.FAR;
import static org.smartlibrary.loan.interlending.Bench.SAME_PREFECTURE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.smartlibrary.loan.fee.Money;

/** The table of states and happenings. A dash is a refusal, an equals sign changes nothing. */
class MovesTest {

  private static final Instant NOW = Bench.MONDAY;
  private static final Party ONE = Party.of(SAME_PREFECTURE);
  private static final Party TWO = Party.of(FAR);
  private static final Instant PAST = NOW.minusSeconds(1);

  private final Moves moves = new Moves(new Bench().deadlines);

  private static final Map<String, Happening> HAPPENINGS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("opened", new Happening.Opened()),
              Map.entry("promised", new Happening.Promised(ONE, null)),
              Map.entry("declined", new Happening.Declined(ONE, "lost")),
              Map.entry("retryOffered", new Happening.RetryOffered(ONE, "later", null)),
              Map.entry("sent", new Happening.Sent(ONE, "b1", null, Money.ZERO)),
              Map.entry("copied", new Happening.Copied(ONE, Money.ZERO)),
              Map.entry("home", new Happening.Home(ONE)),
              Map.entry("prolonged", new Happening.Prolonged(ONE, NOW.plusSeconds(99))),
              Map.entry("unreachable", new Happening.Unreachable(ONE, "dead")),
              Map.entry("timeIsUp", new Happening.TimeIsUp()),
              Map.entry("arrived", new Happening.Arrived()),
              Map.entry("handedOut", new Happening.HandedOut()),
              Map.entry("sentBack", new Happening.SentBack()),
              Map.entry("prolongationWanted", new Happening.ProlongationWanted()),
              Map.entry("withdrawn", new Happening.Withdrawn()),
              Map.entry("tryAgain", new Happening.TryAgain()),
              Map.entry("passedOver", new Happening.PassedOver())));

  private static InterlibraryRequest in(String state, List<Supplier> rota) {
    return in(state, rota, Bench.need());
  }

  private static InterlibraryRequest in(String state, List<Supplier> rota, Need need) {
    Supply supply = new Supply(ONE, "b1", NOW, NOW, Money.ZERO, 0);
    Progress progress =
        switch (Progress.Name.valueOf(state)) {
          case REQUESTED -> new Progress.Requested();
          case ASKED -> new Progress.Asked(ONE, PAST);
          case WILL_SUPPLY -> new Progress.WillSupply(ONE, PAST);
          case RETRY -> new Progress.Retry(ONE, "later", PAST);
          case SHIPPED -> new Progress.Shipped(supply);
          case RECEIVED -> new Progress.Received(supply);
          case ON_LOAN -> new Progress.OnLoan(supply);
          case RETURNED -> new Progress.Returned(supply);
          case COMPLETED -> new Progress.Completed(supply);
          case COPY_COMPLETED -> new Progress.CopyCompleted(supply);
          case UNFILLED -> new Progress.Unfilled();
          case CANCELLED -> new Progress.Cancelled();
        };
    return InterlibraryRequest.written(
            RequestId.at(NOW), new Origin(Party.of(Bench.HERE), null, null, null, NOW), need, rota)
        .moved(progress, new Rota(rota, progress instanceof Progress.Requested ? 0 : 1, false));
  }

  private static final List<Supplier> BOTH =
      List.of(
          new Supplier(ONE, Ring.PREFECTURE, List.of()), new Supplier(TWO, Ring.NATION, List.of()));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      useHeadersInDisplayName = true,
      textBlock =
          """
          state       | opened | promised    | declined | retryOffered | sent    | home      | prolonged | unreachable | timeIsUp | arrived  | handedOut | sentBack | prolongationWanted | withdrawn | tryAgain | passedOver | copied
          REQUESTED   | ASKED  | -           | -        | -            | -       | -         | -         | -           | ASKED    | -        | -         | -        | -                  | CANCELLED | -        | - | -
          ASKED       | =      | WILL_SUPPLY | ASKED    | RETRY        | SHIPPED | -         | -         | ASKED       | ASKED    | -        | -         | -        | -                  | CANCELLED | -        | ASKED | -
          WILL_SUPPLY | -      | =           | ASKED    | -            | SHIPPED | -         | -         | -           | ASKED    | -        | -         | -        | -                  | CANCELLED | -        | ASKED | -
          RETRY       | -      | WILL_SUPPLY | ASKED    | =            | SHIPPED | -         | -         | -           | ASKED    | -        | -         | -        | -                  | CANCELLED | ASKED    | ASKED | -
          SHIPPED     | -      | -           | -        | -            | =       | COMPLETED | SHIPPED   | -           | -        | RECEIVED | -         | RETURNED | -                  | -         | -        | - | -
          RECEIVED    | -      | -           | -        | -            | =       | COMPLETED | RECEIVED  | -           | -        | =        | ON_LOAN   | RETURNED | RECEIVED           | -         | -        | - | -
          ON_LOAN     | -      | -           | -        | -            | =       | COMPLETED | ON_LOAN   | -           | -        | =        | =         | RETURNED | ON_LOAN            | -         | -        | - | -
          RETURNED    | -      | -           | -        | -            | -       | COMPLETED | -         | -           | -        | -        | -         | =        | -                  | -         | -        | - | -
          COMPLETED   | -      | -           | -        | -            | -       | =         | -         | -           | -        | -        | -         | -        | -                  | -         | -        | - | -
          COPY_COMPLETED | - | - | - | - | - | - | - | - | - | = | - | - | - | - | - | - | =
          UNFILLED    | -      | -           | -        | -            | -       | -         | -         | -           | -        | -        | -         | -        | -                  | -         | -        | - | -
          CANCELLED   | -      | -           | -        | -            | -       | -         | -         | -           | -        | -        | -         | -        | -                  | =         | -        | - | -
          """)
  void everyHappeningInEveryStateComesToWhatTheTableSays(
      String state,
      String opened,
      String promised,
      String declined,
      String retryOffered,
      String sent,
      String home,
      String prolonged,
      String unreachable,
      String timeIsUp,
      String arrived,
      String handedOut,
      String sentBack,
      String prolongationWanted,
      String withdrawn,
      String tryAgain,
      String passedOver,
      String copied) {
    Map<String, String> expected =
        Map.ofEntries(
            Map.entry("opened", opened),
            Map.entry("promised", promised),
            Map.entry("declined", declined),
            Map.entry("retryOffered", retryOffered),
            Map.entry("sent", sent),
            Map.entry("home", home),
            Map.entry("prolonged", prolonged),
            Map.entry("unreachable", unreachable),
            Map.entry("timeIsUp", timeIsUp),
            Map.entry("arrived", arrived),
            Map.entry("handedOut", handedOut),
            Map.entry("sentBack", sentBack),
            Map.entry("prolongationWanted", prolongationWanted),
            Map.entry("withdrawn", withdrawn),
            Map.entry("tryAgain", tryAgain),
            Map.entry("passedOver", passedOver),
            Map.entry("copied", copied));
    HAPPENINGS.forEach(
        (name, happening) ->
            assertThat(outcome(in(state, BOTH), happening))
                .as("%s in %s", name, state)
                .isEqualTo(expected.get(name)));
  }

  private String outcome(InterlibraryRequest request, Happening happening) {
    return switch (moves.decide(request, happening, NOW)) {
      case Decision.Moved moved -> {
        assertThat(moved.request().trail()).startsWith(request.trail().toArray(Step[]::new));
        assertThat(moved.request().trail()).hasSizeGreaterThan(request.trail().size());
        yield moved.request().progress().name().name();
      }
      case Decision.AsBefore _ -> "=";
      case Decision.NotNow _, Decision.DeskRefuses _ -> "-";
    };
  }

  @Test
  void whoHasNoTurnChangesNothing() {
    for (Progress.Name state : Progress.Name.values()) {
      for (Happening happening :
          List.of(
              new Happening.Promised(TWO, null),
              new Happening.Declined(TWO, "x"),
              new Happening.Sent(TWO, "b", null, Money.ZERO),
              new Happening.Home(TWO))) {
        assertThat(moves.decide(in(state.name(), BOTH), happening, NOW))
            .isInstanceOfSatisfying(
                Decision.NotNow.class,
                refused -> assertThat(refused.refusal()).isEqualTo(Decision.Refusal.NOT_YOUR_TURN));
      }
    }
  }

  @Test
  void theLastRefusalLeavesItUnfilled() {
    List<Supplier> one = BOTH.subList(0, 1);
    assertThat(outcome(in("ASKED", one), new Happening.Declined(ONE, "x"))).isEqualTo("UNFILLED");
    assertThat(outcome(in("ASKED", one), new Happening.TimeIsUp())).isEqualTo("UNFILLED");
    assertThat(outcome(in("REQUESTED", List.of()), new Happening.Opened())).isEqualTo("UNFILLED");
  }

  @Test
  void nobodyIsPassedOverBeforeTheTime() {
    InterlibraryRequest asked =
        in("ASKED", BOTH).moved(new Progress.Asked(ONE, NOW.plusSeconds(1)));
    assertThat(outcome(asked, new Happening.TimeIsUp())).isEqualTo("=");
    assertThat(moves.decide(asked, new Happening.TimeIsUp(), NOW.plusSeconds(1)))
        .isInstanceOf(Decision.Moved.class);
  }

  @Test
  void anotherTryIsOfferedOnce() {
    InterlibraryRequest again =
        ((Decision.Moved) moves.decide(in("RETRY", BOTH), new Happening.TryAgain(), NOW)).request();
    assertThat(again.progress().turn()).contains(ONE);

    InterlibraryRequest after =
        ((Decision.Moved)
                moves.decide(again, new Happening.RetryOffered(ONE, "once more", null), NOW))
            .request();
    assertThat(after.progress().turn()).contains(TWO);
  }

  @ParameterizedTest
  @CsvSource({
    "LOAN, SHIPPED, -",
    "COPY, -, COPY_COMPLETED",
    "COPY_OR_LOAN, SHIPPED, COPY_COMPLETED"
  })
  void whatWasAskedForDecidesWhetherItMayBeLentOrCopied(
      Service service, String sent, String copied) {
    Need need = new Need(Bench.TITLE, Bench.need().cited(), service, null, null, null);
    for (String state : List.of("ASKED", "WILL_SUPPLY", "RETRY")) {
      InterlibraryRequest request = in(state, BOTH, need);
      assertThat(outcome(request, happening("sent"))).as(state).isEqualTo(sent);
      assertThat(outcome(request, happening("copied"))).as(state).isEqualTo(copied);
    }
    assertThat(moves.decide(in("ASKED", BOTH), happening("copied"), NOW))
        .isInstanceOfSatisfying(
            Decision.NotNow.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Decision.Refusal.NOT_ASKED_FOR));
  }

  private static Happening happening(String name) {
    return Objects.requireNonNull(HAPPENINGS.get(name));
  }

  @Test
  void betweenMembersALoanIsProlongedAsOftenAsTheRegulationSays() {
    InterlibraryRequest once =
        ((Decision.Moved)
                moves.decide(in("ON_LOAN", BOTH), new Happening.ProlongationWanted(), NOW))
            .request();
    assertThat(once.progress().copy().orElseThrow().due()).isAfter(NOW.plus(Duration.ofDays(29)));
    assertThat(moves.decide(once, new Happening.ProlongationWanted(), NOW))
        .isInstanceOfSatisfying(
            Decision.NotNow.class,
            refused -> assertThat(refused.refusal()).isEqualTo(Decision.Refusal.NO_MORE_RENEWALS));
  }
}
