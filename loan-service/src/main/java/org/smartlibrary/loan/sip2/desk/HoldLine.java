package org.smartlibrary.loan.sip2.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.hold.Hold;
import org.smartlibrary.loan.hold.HoldDecision;
import org.smartlibrary.loan.hold.HoldDesk;
import org.smartlibrary.loan.hold.HoldRequest;
import org.smartlibrary.loan.hold.HoldState;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.hold.Outlook;
import org.smartlibrary.loan.hold.Outlooks;
import org.smartlibrary.loan.hold.Placing;
import org.smartlibrary.loan.hold.Wish;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.sip2.HoldWish;
import org.smartlibrary.loan.sip2.Outcome;
import org.smartlibrary.loan.sip2.Refusal;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.Transaction;
import org.smartlibrary.loan.sip2.Waiting;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/** Puts readers into the waiting line and takes them out again. */
final class HoldLine {

  private final Line line;
  private final Shelf shelf;
  private final Libraries libraries;
  private final Calendars calendars;

  /** What the line consists of. */
  record Line(Placing placing, HoldDesk desk, Holds holds, Outlooks outlooks) {}

  HoldLine(Line line, Shelf shelf, Libraries libraries, Calendars calendars) {
    this.line = line;
    this.shelf = shelf;
    this.libraries = libraries;
    this.calendars = calendars;
  }

  Outcome<Waiting> place(Terminal at, Transaction transaction, Reader reader, HoldWish asked) {
    var pickup = pickup(at, asked);
    if (pickup.isEmpty()) {
      return Outcome.refused(Words.NO_SUCH_PICKUP);
    }
    return wish(at, asked)
        .map(wish -> new HoldRequest(reader.id(), wish, pickup.get(), until(pickup.get(), asked)))
        .map(request -> answer(line.placing().place(new HoldId(transaction.key()), request)))
        .orElseGet(() -> Outcome.refused(Refusal.UNKNOWN_COPY));
  }

  Outcome<Waiting> cancel(Terminal at, Reader reader, HoldWish asked) {
    return find(at, reader, asked)
        .map(hold -> answer(line.desk().cancel(hold.id())))
        .orElseGet(() -> Outcome.refused(Words.NO_SUCH_HOLD));
  }

  /** A hold that is wanted as it is stands; anything else is another place in line. */
  Outcome<Waiting> change(Terminal at, Reader reader, HoldWish asked) {
    var hold = find(at, reader, asked);
    if (hold.isEmpty()) {
      return Outcome.refused(Words.NO_SUCH_HOLD);
    }
    return pickup(at, asked).filter(hold.get().pickup()::equals).isPresent()
        ? Outcome.done(waiting(hold.get()))
        : Outcome.refused(Words.PLACE_ANEW);
  }

  private Optional<Hold> find(Terminal at, Reader reader, HoldWish asked) {
    var copy = shelf.find(at, asked.barcode());
    Set<Wish> wishes =
        copy.map(known -> shelf.wishes(known.item()))
            .or(() -> wish(at, asked).map(Set::of))
            .orElseGet(Set::of);
    return line.holds().openOf(reader.id()).stream()
        .filter(
            hold ->
                wishes.contains(hold.wish())
                    || copy.filter(known -> hold.has(known.key())).isPresent())
        .findFirst();
  }

  /** A copy stands for its title, unless none but this will do. */
  private Optional<Wish> wish(Terminal at, HoldWish asked) {
    return asked.barcode().isEmpty()
        ? title(asked.title())
        : shelf.find(at, asked.barcode()).map(copy -> wish(copy, asked.thisCopy()));
  }

  private Wish wish(Copy copy, boolean thisCopy) {
    Wish itself = new Wish.Copy(copy.key());
    return thisCopy
        ? itself
        : shelf.wishes(copy.item()).stream()
            .filter(Wish.Title.class::isInstance)
            .findFirst()
            .orElse(itself);
  }

  private static Optional<Wish> title(String text) {
    try {
      return Optional.of(new Wish.Title(new UnionId(text)));
    } catch (IllegalArgumentException noTitle) {
      return Optional.empty();
    }
  }

  private Optional<Isil> pickup(Terminal at, HoldWish asked) {
    return asked.pickup().isEmpty()
        ? Optional.of(at.library())
        : Isil.of(asked.pickup()).flatMap(libraries::find).map(Library::isil);
  }

  private @Nullable LocalDate until(Isil pickup, HoldWish asked) {
    return asked.expires().map(moment -> calendars.dayAt(pickup, moment)).orElse(null);
  }

  private Outcome<Waiting> answer(HoldDecision decision) {
    return switch (decision) {
      case HoldDecision.Placed(var hold, _) -> Outcome.done(waiting(hold));
      case HoldDecision.Changed(var hold) -> Outcome.done(waiting(hold));
      case HoldDecision.Refused(var refusal) -> Outcome.refused(Words.of(refusal.rule()));
      case HoldDecision.KeyUsed _ -> Outcome.refused(Words.NO_SUCH_HOLD);
      case HoldDecision.Unknown _ -> Outcome.refused(Refusal.UNKNOWN_COPY);
    };
  }

  private Waiting waiting(Hold hold) {
    return new Waiting(
        line.outlooks().of(hold).map(Outlook::place).orElse(0),
        hold.state() instanceof HoldState.Ready,
        Optional.<Instant>of(hold.endsAt().minusSeconds(1)),
        hold.pickup().value(),
        hold.title());
  }
}
