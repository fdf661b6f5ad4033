package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/**
 * One copy and who has it. What is decided about it is decided here, in one document: that it is in
 * one reader's hands only, and kept for one hold only.
 *
 * @param item what its catalogue said of it when it was last written
 * @param home where it belongs
 * @param version 0 for one that never circulated
 * @param followUps what earlier decisions still ask of other documents
 * @param answers the last requests that were decided, the newest last
 * @param lastReturn the check-in after which nothing happened; null when something did
 * @param visit its stay at another library, to which its owner lent it
 */
public record Copy(
    StockItem item,
    Isil home,
    Custody custody,
    long version,
    List<FollowUp> followUps,
    List<Answered> answers,
    @Nullable Visit visit,
    @Nullable LastReturn lastReturn) {

  private static final int REMEMBERED = 6;

  public Copy {
    followUps = List.copyOf(followUps);
    answers = List.copyOf(answers);
  }

  /** One that its owner has not lent out. */
  public Copy(
      StockItem item,
      Isil home,
      Custody custody,
      long version,
      List<FollowUp> followUps,
      List<Answered> answers) {
    this(item, home, custody, version, followUps, answers, null, null);
  }

  /** One that never circulated: it stands where it belongs. */
  static Copy atHome(StockItem item, Isil home) {
    return new Copy(item, home, new Custody.OnShelf(home), 0, List.of(), List.of());
  }

  public ItemKey key() {
    return item.key();
  }

  public Optional<Loan> openLoan() {
    return custody.openLoan();
  }

  /** The loan that was closed and is still to be filed. */
  public Optional<LoanId> closingLoan() {
    return followUps.stream()
        .filter(FollowUp.FileLoan.class::isInstance)
        .map(followUp -> ((FollowUp.FileLoan) followUp).loan().id())
        .findFirst();
  }

  /** Whether no other document has to follow, and it is known where it belongs. */
  public boolean isSettled() {
    return followUps.isEmpty() && !(custody instanceof Custody.BeingSorted);
  }

  /** What was answered to this request, or to another under the same key. */
  Optional<Answered> answered(@Nullable Ticket ticket) {
    return ticket == null
        ? Optional.empty()
        : answers.stream().filter(each -> each.ticket().key().equals(ticket.key())).findFirst();
  }

  /** The same copy as its catalogue describes it now. */
  Copy describedAs(StockItem now, Isil homeNow) {
    return new Copy(now, homeNow, custody, version, followUps, answers, visit, lastReturn);
  }

  /**
   * Lends it.
   *
   * @param waits whether the reader waits for anything, which this copy may satisfy as well
   */
  Step lend(Loan loan, boolean waits, @Nullable Ticket ticket) {
    var fulfilled =
        custody.keptFor().<FollowUp>map(turn -> new FollowUp.HoldFulfilled(turn.hold())).stream();
    Stream<FollowUp> served =
        waits ? Stream.of(new FollowUp.ReaderServed(loan.reader(), loan.lentAt())) : Stream.of();
    var next =
        next(new Custody.OnLoan(loan), Stream.concat(fulfilled, served))
            .answering(ticket, loan.id(), loan.due(), loan.lentAt());
    return next.shown(loan.lentAt(), new Activity.Lent(loan, loan.lentAt()));
  }

  Step renew(Loan renewed, Stream<FollowUp> fees, @Nullable Ticket ticket, Instant now) {
    var next =
        next(new Custody.OnLoan(renewed), fees).answering(ticket, renewed.id(), renewed.due(), now);
    return next.shown(now, new Activity.Renewed(renewed, now));
  }

  Step recall(Loan recalled, Instant now) {
    return next(new Custody.OnLoan(recalled), Stream.of())
        .shown(now, new Activity.Recalled(recalled, now));
  }

  /** The loan is closed, and the copy is in the librarian's hands. */
  Step takeBack(Loan loan, ClosedLoan closed, Stream<FollowUp> also, @Nullable Ticket ticket) {
    var followUps =
        Stream.concat(
            Stream.of(
                new FollowUp.LeaveAccount(loan.reader(), loan.id()), new FollowUp.FileLoan(closed)),
            also);
    var next =
        next(new Custody.BeingSorted(closed.closedIn(), null), followUps)
            .after(undoable(loan, closed))
            .answering(ticket, loan.id(), null, closed.closedAt());
    var told = new Activity.Returned(loan, closed.closedIn(), closed.daysLate(), closed.closedAt());
    return new Step(next, List.of(told), false, closed.closedAt());
  }

  /**
   * What was lost and is found cannot be lost again by a mistake; what another library has lent
   * goes back to its owner.
   */
  private @Nullable LastReturn undoable(Loan loan, ClosedLoan closed) {
    return switch (custody) {
      case Custody.OnLoan _ when visit != null -> null;
      case Custody.OnLoan _ -> LastReturn.of(loan, null, closed);
      case Custody.ClaimedReturned(_, var since) -> LastReturn.of(loan, since, closed);
      case Custody.OnShelf _,
          Custody.Reserved _,
          Custody.OnHoldShelf _,
          Custody.InTransit _,
          Custody.BeingSorted _,
          Custody.Lost _,
          Custody.Missing _ ->
          null;
    };
  }

  /** The check-in was a mistake: the reader has it, under a loan that goes on with the old one. */
  Step giveAgain(
      Loan again,
      @Nullable Instant claimedAt,
      ClosedLoan old,
      Stream<FollowUp> fees,
      @Nullable Ticket ticket,
      Instant now) {
    var freed =
        custody.keptFor().<FollowUp>map(turn -> new FollowUp.HoldFallsBack(turn.hold())).stream();
    var followUps =
        Stream.of(Stream.<FollowUp>of(new FollowUp.FileLoan(old)), fees, freed)
            .flatMap(each -> each);
    var next =
        next(
                claimedAt == null
                    ? new Custody.OnLoan(again)
                    : new Custody.ClaimedReturned(again, claimedAt),
                followUps)
            .answering(ticket, again.id(), again.due(), now);
    return next.shown(now, new Activity.ReturnUndone(again, now));
  }

  /** The check-out was a mistake: the copy is in the librarian's hands. */
  Step takeFromNobody(Loan loan, ClosedLoan undone, @Nullable Ticket ticket) {
    var now = undone.closedAt();
    var next =
        next(
                new Custody.BeingSorted(undone.closedIn(), null),
                Stream.of(
                    new FollowUp.LeaveAccount(loan.reader(), loan.id()),
                    new FollowUp.FileLoan(undone),
                    new FollowUp.ReaderUnserved(loan.reader(), loan.lentAt())))
            .answering(ticket, loan.id(), null, now);
    return new Step(next, List.of(new Activity.LendingUndone(loan, now)), false, now);
  }

  /** The reader is erased: whoever lost it is forgotten. */
  Step forgetWhoLostIt(Loan lost, Instant since, Instant now) {
    return new Step(
        next(new Custody.Lost(lost.ofNobody(), since), Stream.of()), List.of(), false, now);
  }

  Step declareLost(Loan loan, ClosedLoan closed, FollowUp charge) {
    var now = closed.closedAt();
    var next =
        next(
            new Custody.Lost(loan, now),
            Stream.of(
                new FollowUp.LeaveAccount(loan.reader(), loan.id()),
                new FollowUp.FileLoan(closed),
                charge));
    return next.shown(now, new Activity.DeclaredLost(loan, now));
  }

  Step claimReturned(Loan loan, Instant now) {
    return next(new Custody.ClaimedReturned(loan, now), Stream.of())
        .shown(now, new Activity.SaidToBeReturned(loan, now));
  }

  /** It is in the librarian's hands, for somebody or for whoever is next. */
  Step takeIn(Isil at, @Nullable Turn turn, @Nullable Ticket ticket, Instant now) {
    var next =
        next(new Custody.BeingSorted(at, turn), Stream.of()).answering(ticket, null, null, now);
    return new Step(next, List.of(), false, now);
  }

  Step keep(Isil at, Turn turn, Instant now) {
    return next(new Custody.Reserved(at, turn), Stream.of()).shown(now);
  }

  /** Nobody waits for it any more: it stays where it is, or arrives for nobody. */
  Step free(Instant now) {
    var free =
        custody instanceof Custody.InTransit(var transit)
            ? new Custody.InTransit(transit.forNobody())
            : new Custody.OnShelf(custody.where());
    return next(free, Stream.of()).shown(now);
  }

  /** It is not where it was looked for. */
  Step miss(Optional<HoldId> hold, Instant now) {
    return next(
            new Custody.Missing(custody.where(), now),
            hold.<FollowUp>map(FollowUp.HoldMissed::new).stream())
        .shown(now);
  }

  Step send(Transit transit, Instant now) {
    var sent =
        transit
            .forWhom()
            .<FollowUp>map(turn -> new FollowUp.HoldSent(turn.hold(), transit.from()))
            .stream();
    return next(new Custody.InTransit(transit.sent(now)), sent).shown(now);
  }

  /** Its owner lends it to another library: whoever reads it out now is about to send it. */
  Step lendOut(Isil at, Visit stay, Turn turn, Instant now) {
    var next = next(new Custody.BeingSorted(at, turn), Stream.of());
    return new Step(next.staying(stay), List.of(), false, now);
  }

  /** Its host has done with it. */
  Step sendHome(Isil at, Instant now) {
    return new Step(next(new Custody.BeingSorted(at, null), Stream.of()), List.of(), false, now);
  }

  /** Its owner wants it back later; whoever has it keeps it until then. */
  Step prolong(Visit longer, Instant now) {
    if (custody instanceof Custody.OnLoan(var loan)) {
      var renewed = loan.renewedUntil(longer.due(), Money.ZERO);
      var next = next(new Custody.OnLoan(renewed), Stream.of()).staying(longer);
      return next.shown(now, new Activity.Renewed(renewed, now));
    }
    return new Step(next(custody, Stream.of()).staying(longer), List.of(), false, now);
  }

  public Optional<Visit> visiting() {
    return Optional.ofNullable(visit);
  }

  boolean isVisitingFor(HoldId request) {
    return visiting().filter(stay -> stay.request().equals(request)).isPresent();
  }

  /** Until when its owner lets whoever it is kept for at its host have it. */
  Optional<Instant> lentUntil() {
    return visiting()
        .filter(
            stay ->
                custody.keptFor().filter(turn -> turn.hold().equals(stay.request())).isPresent())
        .map(Visit::due);
  }

  private Copy staying(@Nullable Visit stay) {
    return new Copy(item, home, custody, version, followUps, answers, stay, null);
  }

  /** All that was asked of other documents is done, and it is known where the copy goes. */
  Step settle(Custody sorted, @Nullable Visit stay, Instant now) {
    var next = new Copy(item, home, sorted, version + 1, List.of(), answers, stay, lastReturn);
    return new Step(next, List.of(), !sorted.equals(custody), now);
  }

  private Copy next(Custody custody, Stream<FollowUp> more) {
    return new Copy(
        item,
        home,
        custody,
        version + 1,
        Stream.concat(followUps.stream(), more).toList(),
        answers,
        visit,
        null);
  }

  private Copy after(@Nullable LastReturn last) {
    return new Copy(item, home, custody, version, followUps, answers, visit, last);
  }

  private Copy answering(
      @Nullable Ticket ticket, @Nullable LoanId loan, @Nullable Instant due, Instant now) {
    if (ticket == null) {
      return this;
    }
    var remembered = new ArrayList<>(answers);
    remembered.add(new Answered(ticket, loan, due, now));
    int forgotten = Math.max(0, remembered.size() - REMEMBERED);
    return new Copy(
        item,
        home,
        custody,
        version,
        followUps,
        remembered.subList(forgotten, remembered.size()),
        visit,
        lastReturn);
  }

  private Step shown(Instant now, Activity... told) {
    return new Step(this, List.of(told), true, now);
  }
}
