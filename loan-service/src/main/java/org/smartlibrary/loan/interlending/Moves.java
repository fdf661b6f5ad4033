package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.interlending.Decision.AsBefore;
import org.smartlibrary.loan.interlending.Decision.Moved;
import org.smartlibrary.loan.interlending.Decision.NotNow;
import org.smartlibrary.loan.interlending.Decision.Refusal;

/**
 * What may happen to a request where it is, and what comes of it. It decides from the request
 * alone: the same happening on the same request comes to the same.
 */
final class Moves {

  private final Deadlines deadlines;

  Moves(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  Decision decide(InterlibraryRequest request, Happening happening, Instant now) {
    if (happening instanceof Happening.BySupplier word) {
      Optional<Party> turn = request.progress().turn();
      if (turn.isEmpty() || !turn.get().equals(word.by())) {
        return notNow(
            request, Refusal.NOT_YOUR_TURN, "Another library has its turn, or nobody has.");
      }
    }
    Turn turn = new Turn(request, now, deadlines);
    return switch (request.progress()) {
      case Progress.Requested _ -> requested(turn, happening);
      case Progress.Asked asked -> asked(turn, happening, asked.answerBy());
      case Progress.WillSupply promised -> promised(turn, happening, promised);
      case Progress.Retry retry -> retry(turn, happening, retry);
      case Progress.Shipped shipped -> shipped(turn, happening, shipped.supply());
      case Progress.Received received -> received(turn, happening, received.supply());
      case Progress.OnLoan lent -> onLoan(turn, happening, lent.supply());
      case Progress.Returned returned -> returned(turn, happening, returned.supply());
      case Progress.Completed _ -> over(turn, happening instanceof Happening.Home);
      case Progress.CopyCompleted _ ->
          over(
              turn,
              happening instanceof Happening.Copied || happening instanceof Happening.Arrived);
      case Progress.Cancelled _ -> over(turn, happening instanceof Happening.Withdrawn);
      case Progress.Unfilled _ -> over(turn, false);
    };
  }

  private static Decision requested(Turn turn, Happening happening) {
    return switch (happening) {
      case Happening.Opened _, Happening.TimeIsUp _ -> turn.askNext();
      case Happening.Withdrawn _ -> turn.withdrawn();
      case Happening.Promised _,
          Happening.Declined _,
          Happening.RetryOffered _,
          Happening.Sent _,
          Happening.Copied _,
          Happening.Home _,
          Happening.Prolonged _,
          Happening.Unreachable _,
          Happening.Arrived _,
          Happening.HandedOut _,
          Happening.SentBack _,
          Happening.ProlongationWanted _,
          Happening.TryAgain _,
          Happening.PassedOver _,
          Happening.Superseded _ ->
          turn.notNow("Nobody was asked yet.");
    };
  }

  private static Decision asked(Turn turn, Happening happening, Instant answerBy) {
    return switch (happening) {
      case Happening.Promised word -> turn.promised(word);
      case Happening.Declined word -> turn.declined(word.reason());
      case Happening.RetryOffered word -> turn.retryOffered(word);
      case Happening.Sent word -> turn.sent(word);
      case Happening.Copied word -> turn.copied(word);
      case Happening.Unreachable word -> turn.unreachable(word.why());
      case Happening.TimeIsUp _ -> turn.timeIsUp(answerBy);
      case Happening.PassedOver _ -> turn.passedOver();
      case Happening.Withdrawn _ -> turn.withdrawn();
      case Happening.Opened _ -> turn.asBefore();
      case Happening.Home _,
          Happening.Prolonged _,
          Happening.Arrived _,
          Happening.HandedOut _,
          Happening.SentBack _,
          Happening.ProlongationWanted _,
          Happening.TryAgain _,
          Happening.Superseded _ ->
          turn.notNow("The supplier has not answered yet.");
    };
  }

  private static Decision promised(Turn turn, Happening happening, Progress.WillSupply promise) {
    return switch (happening) {
      case Happening.Promised _ -> turn.asBefore();
      case Happening.Declined word -> turn.declined(word.reason());
      case Happening.Sent word -> turn.sent(word);
      case Happening.Copied word -> turn.copied(word);
      case Happening.TimeIsUp _ -> turn.timeIsUp(promise.shipBy());
      case Happening.PassedOver _ -> turn.passedOver();
      case Happening.Withdrawn _ -> turn.withdrawn();
      case Happening.Opened _,
          Happening.RetryOffered _,
          Happening.Home _,
          Happening.Prolonged _,
          Happening.Unreachable _,
          Happening.Arrived _,
          Happening.HandedOut _,
          Happening.SentBack _,
          Happening.ProlongationWanted _,
          Happening.TryAgain _,
          Happening.Superseded _ ->
          turn.notNow("The supplier has promised it and not sent it yet.");
    };
  }

  private static Decision retry(Turn turn, Happening happening, Progress.Retry retry) {
    return switch (happening) {
      case Happening.TryAgain _ -> turn.askAgain();
      case Happening.Superseded _ -> turn.superseded();
      case Happening.TimeIsUp _ -> turn.isBefore(retry.after()) ? turn.asBefore() : turn.askAgain();
      case Happening.RetryOffered _ -> turn.asBefore();
      case Happening.Promised word -> turn.promised(word);
      case Happening.Declined word -> turn.declined(word.reason());
      case Happening.Sent word -> turn.sent(word);
      case Happening.Copied word -> turn.copied(word);
      case Happening.PassedOver _ -> turn.passedOver();
      case Happening.Withdrawn _ -> turn.withdrawn();
      case Happening.Opened _,
          Happening.Home _,
          Happening.Prolonged _,
          Happening.Unreachable _,
          Happening.Arrived _,
          Happening.HandedOut _,
          Happening.SentBack _,
          Happening.ProlongationWanted _ ->
          turn.notNow("The supplier offered another try and is asked again then.");
    };
  }

  private static Decision shipped(Turn turn, Happening happening, Supply supply) {
    return switch (happening) {
      case Happening.Arrived _ -> turn.arrived(supply);
      case Happening.Sent _ -> turn.asBefore();
      case Happening.Prolonged word -> turn.prolonged(supply, word.due());
      case Happening.SentBack _ -> turn.sentBack(supply);
      case Happening.Home _ -> turn.home(supply);
      case Happening.Opened _,
          Happening.Promised _,
          Happening.Declined _,
          Happening.RetryOffered _,
          Happening.Copied _,
          Happening.Unreachable _,
          Happening.TimeIsUp _,
          Happening.HandedOut _,
          Happening.ProlongationWanted _,
          Happening.Withdrawn _,
          Happening.TryAgain _,
          Happening.PassedOver _,
          Happening.Superseded _ ->
          turn.notNow("The copy is on its way.");
    };
  }

  private static Decision received(Turn turn, Happening happening, Supply supply) {
    return switch (happening) {
      case Happening.Arrived _, Happening.Sent _ -> turn.asBefore();
      case Happening.HandedOut _ -> turn.handedOut(supply);
      case Happening.Prolonged word -> turn.prolonged(supply, word.due());
      case Happening.ProlongationWanted _ -> turn.prolongationWanted(supply);
      case Happening.SentBack _ -> turn.sentBack(supply);
      case Happening.Home _ -> turn.home(supply);
      case Happening.Opened _,
          Happening.Promised _,
          Happening.Declined _,
          Happening.RetryOffered _,
          Happening.Copied _,
          Happening.Unreachable _,
          Happening.TimeIsUp _,
          Happening.Withdrawn _,
          Happening.TryAgain _,
          Happening.PassedOver _,
          Happening.Superseded _ ->
          turn.notNow("The copy is at the library that asked for it.");
    };
  }

  private static Decision onLoan(Turn turn, Happening happening, Supply supply) {
    return switch (happening) {
      case Happening.HandedOut _, Happening.Sent _, Happening.Arrived _ -> turn.asBefore();
      case Happening.Prolonged word -> turn.prolonged(supply, word.due());
      case Happening.ProlongationWanted _ -> turn.prolongationWanted(supply);
      case Happening.SentBack _ -> turn.sentBack(supply);
      case Happening.Home _ -> turn.home(supply);
      case Happening.Opened _,
          Happening.Promised _,
          Happening.Declined _,
          Happening.RetryOffered _,
          Happening.Copied _,
          Happening.Unreachable _,
          Happening.TimeIsUp _,
          Happening.Withdrawn _,
          Happening.TryAgain _,
          Happening.PassedOver _,
          Happening.Superseded _ ->
          turn.notNow("The copy is with the reader.");
    };
  }

  private static Decision returned(Turn turn, Happening happening, Supply supply) {
    return switch (happening) {
      case Happening.SentBack _ -> turn.asBefore();
      case Happening.Home _ -> turn.home(supply);
      case Happening.Opened _,
          Happening.Promised _,
          Happening.Declined _,
          Happening.RetryOffered _,
          Happening.Sent _,
          Happening.Copied _,
          Happening.Prolonged _,
          Happening.Unreachable _,
          Happening.TimeIsUp _,
          Happening.Arrived _,
          Happening.HandedOut _,
          Happening.ProlongationWanted _,
          Happening.Withdrawn _,
          Happening.TryAgain _,
          Happening.PassedOver _,
          Happening.Superseded _ ->
          turn.notNow("The copy is on its way home.");
    };
  }

  private static Decision over(Turn turn, boolean repeated) {
    return repeated ? turn.asBefore() : turn.notNow("It is over.");
  }

  private static Decision notNow(InterlibraryRequest request, Refusal refusal, String help) {
    return new NotNow(refusal, request.progress().name(), help);
  }

  static Decision moved(InterlibraryRequest request) {
    return new Moved(request);
  }

  static Decision asBefore(InterlibraryRequest request) {
    return new AsBefore(request);
  }
}
