package org.smartlibrary.loan.circulation;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.starter.security.Isil;

/** Lends copies to other libraries; that is decided in the copy's document like everything. */
final class LendingOut implements LentCopies {

  private final Stock stock;
  private final CopyFile file;
  private final Decisions decisions;
  private final Clock clock;

  LendingOut(Stock stock, CopyFile file, Decisions decisions, Clock clock) {
    this.stock = stock;
    this.file = file;
    this.decisions = decisions;
    this.clock = clock;
  }

  @Override
  public Answer<Copy> lendOut(ItemKey key, Isil at, Visit visit, @Nullable ReaderId reader) {
    var answer =
        decide(
            key,
            copy ->
                against(copy)
                    .<Verdict<Visit>>map(Verdict.Refuses::new)
                    .orElseGet(() -> leaving(copy, at, visit, reader)));
    return find(key) instanceof Answer.Done<Copy>(var copy) && copy.isVisitingFor(visit.request())
        ? new Answer.Done<>(copy)
        : answer;
  }

  private Verdict<Visit> leaving(Copy copy, Isil at, Visit visit, @Nullable ReaderId reader) {
    var turn = new Turn(visit.request(), reader, visit.member().orElse(copy.home()));
    return new Verdict.Changes<>(copy.lendOut(at, visit, turn, clock.instant()), visit);
  }

  private static Optional<Refusal> against(Copy copy) {
    if (copy.item().withdrawn()) {
      return Optional.of(
          Refusal.of(
              Rule.WITHDRAWN,
              "The catalogue of the owner no longer lists this copy.",
              "Ship another copy, or answer that it cannot be supplied."));
    }
    return copy.custody() instanceof Custody.OnShelf
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Rule.KEPT_FOR_ANOTHER,
                "This copy does not stand free on a shelf.",
                "Take it in first when it lies before you, or ship another copy of the title."));
  }

  @Override
  public Answer<Copy> sendHome(ItemKey key, HoldId request, Isil at) {
    return decide(
        key,
        copy ->
            copy.visiting()
                .filter(_ -> isWaiting(copy, request))
                .<Verdict<Visit>>map(
                    visit -> new Verdict.Changes<>(copy.sendHome(at, clock.instant()), visit))
                .orElseGet(() -> new Verdict.Refuses<>(notHere())));
  }

  /** On its way there, or on the hold shelf. */
  private static boolean isWaiting(Copy copy, HoldId request) {
    return copy.custody().keptFor().filter(turn -> turn.hold().equals(request)).isPresent();
  }

  @Override
  public Answer<Copy> prolong(ItemKey key, HoldId request, Instant due) {
    return decide(
        key,
        copy ->
            copy.visiting()
                .filter(visit -> visit.request().equals(request))
                .<Verdict<Visit>>map(
                    visit ->
                        new Verdict.Changes<>(
                            copy.prolong(visit.until(due), clock.instant()), visit))
                .orElseGet(() -> new Verdict.Refuses<>(notHere())));
  }

  private Answer<Copy> decide(ItemKey key, Function<Copy, Verdict<Visit>> rule) {
    return decisions.decide(() -> find(key), rule).map(Decided::copy);
  }

  private Answer<Copy> find(ItemKey key) {
    return stock
        .find(key)
        .map(file::copy)
        .<Answer<Copy>>map(Answer.Done::new)
        .orElseGet(
            () ->
                new Answer.Refused<>(
                    Refusal.of(
                        Rule.UNKNOWN_ITEM,
                        "The catalogue of this library lists no copy with this barcode.",
                        "Scan it again; a copy that was just catalogued is known a few seconds later.")));
  }

  private static Refusal notHere() {
    return Refusal.of(
        Rule.NOT_ON_THE_WAY,
        "This copy is not lent to another library under this request.",
        "GET /api/desk/items says where it is.");
  }
}
