package org.smartlibrary.loan.circulation;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Decides on copies, one at a time: on what stands in the copy's document, and anew when somebody
 * else wrote it meanwhile. Of any number who decide at once each sees what the others did before.
 */
final class Decisions {

  private static final int PATIENCE = 500;

  private final Copies copies;
  private final Settlement settlement;

  Decisions(Copies copies, Settlement settlement) {
    this.copies = copies;
    this.settlement = settlement;
  }

  <T> Answer<Decided<T>> decide(Supplier<Answer<Copy>> read, Function<Copy, Verdict<T>> rule) {
    for (int attempt = 0; attempt < PATIENCE; attempt++) {
      var decided =
          switch (read.get()) {
            case Answer.Refused<Copy>(var refusal) ->
                Optional.<Answer<Decided<T>>>of(new Answer.Refused<>(refusal));
            case Answer.Done<Copy>(var copy) -> decide(settlement.settle(copy), rule);
          };
      if (decided.isPresent()) {
        return decided.get();
      }
    }
    throw new IllegalStateException("Others are always faster");
  }

  private <T> Optional<Answer<Decided<T>>> decide(Copy copy, Function<Copy, Verdict<T>> rule) {
    return switch (rule.apply(copy)) {
      case Verdict.Refuses<T>(var refusal) -> Optional.of(new Answer.Refused<>(refusal));
      case Verdict.Repeats<T>(var answered) ->
          Optional.of(new Answer.Done<>(new Decided.Before<>(answered, copy)));
      case Verdict.Stays<T>(var about) ->
          Optional.of(new Answer.Done<>(new Decided.Anew<>(about, copy)));
      case Verdict.Changes<T>(var step, var about) ->
          copies.save(step)
              ? Optional.of(
                  new Answer.Done<>(new Decided.Anew<>(about, settlement.settle(step.copy()))))
              : Optional.empty();
    };
  }

  /** The verdict on a request that came before: the same, or that its key is another's. */
  static <T> Optional<Verdict<T>> repetition(Copy copy, @Nullable Ticket ticket) {
    return copy.answered(ticket)
        .map(
            answered ->
                answered.ticket().equals(ticket)
                    ? new Verdict.Repeats<>(answered)
                    : new Verdict.Refuses<>(keyReused()));
  }

  static Refusal keyReused() {
    return Refusal.of(
        Rule.KEY_REUSED,
        "Another request came with this Idempotency-Key before.",
        "Give each request a key of its own, and repeat a request as it was.");
  }
}
