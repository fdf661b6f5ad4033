package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/** Takes copies in, wherever they come in, and says where each goes from there. */
final class CheckIn {

  private static final String FOUND = "The copy was found again.";
  private static final String STAYS = "Nothing is to be done: leave it where it belongs.";

  private final CopyFile file;
  private final Decisions decisions;
  private final Regulations regulations;
  private final ClosedLoans closed;

  /** What a copy brought with it. */
  private record Brought(@Nullable ClosedLoan loan, Delay delay) {

    static final Brought NOTHING = new Brought(null, Delay.NONE);
  }

  CheckIn(CopyFile file, Decisions decisions, Regulations regulations, ClosedLoans closed) {
    this.file = file;
    this.decisions = decisions;
    this.regulations = regulations;
    this.closed = closed;
  }

  Answer<Returned> giveBack(Scan scan) {
    return decisions
        .<Brought>decide(() -> file.comingIn(scan), copy -> decide(copy, scan))
        .map(this::returned);
  }

  private Verdict<Brought> decide(Copy copy, Scan scan) {
    return Decisions.<Brought>repetition(copy, scan.ticket())
        .orElseGet(
            () ->
                switch (copy.custody()) {
                  case Custody.OnLoan(var loan) -> back(copy, loan, scan, scan.when());
                  case Custody.ClaimedReturned(var loan, var since) ->
                      back(copy, loan, scan, since);
                  case Custody.Lost(var loan, var since) -> found(copy, loan, scan, since);
                  case Custody.OnShelf(var at) -> onShelf(copy, at, scan);
                  case Custody.Reserved(_, var turn) -> takenIn(copy, turn, scan);
                  case Custody.OnHoldShelf(var at, var turn, _) ->
                      at.equals(scan.at())
                          ? nothing("This copy waits on the hold shelf.", STAYS)
                          : takenIn(copy, turn, scan);
                  case Custody.InTransit(var transit) -> onItsWay(copy, transit, scan);
                  case Custody.BeingSorted(_, var turn) -> takenIn(copy, turn, scan);
                  case Custody.Missing _ -> takenIn(copy, null, scan);
                });
  }

  /** The delay counts until the reader gave it back, or says to have. */
  private Verdict<Brought> back(Copy copy, Loan loan, Scan scan, Instant until) {
    var delay = regulations.delay(loan, copy.item().type(), until);
    var closing = closing(copy, loan, scan, ClosedLoan.Ending.RETURNED, delay);
    var fee = Charges.forDelay(loan, copy.item(), delay, scan.when());
    return new Verdict.Changes<>(
        copy.takeBack(loan, closing, fee.stream(), scan.ticket()), new Brought(closing, delay));
  }

  /** What was charged for the loss is taken back; what the delay cost until then is not. */
  private Verdict<Brought> found(Copy copy, Loan loan, Scan scan, Instant lostAt) {
    var type = copy.item().type();
    var delay = regulations.delay(loan, type, lostAt);
    var closing = closing(copy, loan, scan, ClosedLoan.Ending.FOUND_AGAIN, delay);
    boolean paidBack = regulations.givesBack(loan, type, lostAt, scan.when());
    if (loan.isOfNobody()) {
      return new Verdict.Changes<>(
          copy.takeBack(loan, closing, Stream.of(), scan.ticket()), new Brought(closing, delay));
    }
    var also =
        Stream.concat(
            Charges.takeBack(Charges.idOfLost(loan), scan.at(), scan.when(), FOUND, paidBack),
            Charges.forDelay(loan, copy.item(), delay, scan.when()).stream());
    return new Verdict.Changes<>(
        copy.takeBack(loan, closing, also, scan.ticket()), new Brought(closing, delay));
  }

  private Verdict<Brought> onShelf(Copy copy, Isil at, Scan scan) {
    return at.equals(scan.at()) && regulations.stays(copy, at, scan.when())
        ? nothing("This copy is not on loan.", "Put it on the shelf.")
        : takenIn(copy, null, scan);
  }

  private Verdict<Brought> onItsWay(Copy copy, Transit transit, Scan scan) {
    return transit.waitsAt(scan.at())
        ? nothing(
            "This copy is to travel to %s.".formatted(transit.to()),
            "Put it into the box for that library.")
        : takenIn(copy, transit.turn(), scan);
  }

  private static Verdict<Brought> takenIn(Copy copy, @Nullable Turn turn, Scan scan) {
    return new Verdict.Changes<>(
        copy.takeIn(scan.at(), turn, scan.ticket(), scan.when()), Brought.NOTHING);
  }

  private static Verdict<Brought> nothing(String reason, String help) {
    return new Verdict.Refuses<>(Refusal.of(Rule.NOT_ON_LOAN, reason, help));
  }

  private static ClosedLoan closing(
      Copy copy, Loan loan, Scan scan, ClosedLoan.Ending ending, Delay delay) {
    return ClosedLoan.of(loan, copy.item(), ending, scan.when(), scan.at(), delay);
  }

  private Returned returned(Decided<Brought> decided) {
    return switch (decided) {
      case Decided.Anew<Brought>(var brought, var copy) ->
          new Returned(copy, brought.loan(), brought.delay());
      case Decided.Before<Brought>(var answered, var copy) -> {
        var over = Optional.ofNullable(answered.loan()).flatMap(closed::find);
        yield new Returned(
            copy,
            over.orElse(null),
            over.map(loan -> new Delay(loan.daysLate(), loan.fee())).orElse(Delay.NONE));
      }
    };
  }
}
