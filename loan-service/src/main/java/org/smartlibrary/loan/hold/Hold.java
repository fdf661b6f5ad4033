package org.smartlibrary.loan.hold;

import static org.smartlibrary.loan.hold.HoldActivity.Outcome;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.hold.HoldState.Allocated;
import org.smartlibrary.loan.hold.HoldState.Asked;
import org.smartlibrary.loan.hold.HoldState.Cancelled;
import org.smartlibrary.loan.hold.HoldState.Expired;
import org.smartlibrary.loan.hold.HoldState.Fulfilled;
import org.smartlibrary.loan.hold.HoldState.InTransit;
import org.smartlibrary.loan.hold.HoldState.Ready;
import org.smartlibrary.loan.hold.HoldState.TitleGone;
import org.smartlibrary.loan.hold.HoldState.Waiting;
import org.smartlibrary.loan.hold.HoldState.WithCopy;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/**
 * One reader's waiting. Its verbs answer nothing where they do not apply, so that whatever is told
 * twice or too late changes nothing; the place in line is the time of placing and never changes.
 *
 * @param title for people to read
 * @param wish what was asked for, or what that was merged into since
 * @param endsAt when the reader's last day is over
 * @param since when it came into its state
 * @param suspendedUntil until when others are served first
 * @param passedOver copies that were kept for it and could not be found
 * @param leftBehind the copy that still stands on the pick-up shelf although nobody will come
 */
public record Hold(
    HoldId id,
    HoldRequest request,
    Belonging belonging,
    String title,
    Wish wish,
    Instant placedAt,
    Instant endsAt,
    HoldState state,
    Instant since,
    @Nullable Instant suspendedUntil,
    Set<ItemKey> passedOver,
    @Nullable ItemKey leftBehind,
    List<Errand> errands,
    long version) {

  /** How long whoever decided something is given to complete it. */
  public static final Duration PATIENCE = Duration.ofSeconds(30);

  public Hold {
    passedOver = Set.copyOf(passedOver);
    errands = List.copyOf(errands);
  }

  /** As it is written down first. */
  public static Hold asked(
      HoldId id,
      HoldRequest request,
      Belonging belonging,
      String title,
      Wish wish,
      Instant now,
      Instant endsAt) {
    return new Hold(
        id,
        request,
        belonging,
        title,
        wish,
        now,
        endsAt,
        new Asked(),
        now,
        null,
        Set.of(),
        null,
        List.of(),
        1);
  }

  public LinePlace place() {
    return new LinePlace(placedAt, id);
  }

  public Isil pickup() {
    return request.pickup();
  }

  public Turn turn() {
    return new Turn(id, request.reader(), request.pickup());
  }

  public Optional<ItemKey> item() {
    return state instanceof WithCopy with
        ? Optional.of(with.item())
        : state instanceof Fulfilled(ItemKey item) ? Optional.of(item) : Optional.empty();
  }

  public boolean isSuspendedAt(Instant now) {
    return suspendedUntil != null && now.isBefore(suspendedUntil);
  }

  /** Whether it may be given a copy now. */
  public boolean isInLineAt(Instant now) {
    return state instanceof Waiting && !isSuspendedAt(now) && now.isBefore(endsAt);
  }

  public boolean has(ItemKey item) {
    return state instanceof WithCopy with && with.item().equals(item);
  }

  /** When time alone, or a death before the end of something, changes it. */
  public Optional<Instant> dueAt() {
    return Stream.concat(Stream.of(byState()), Stream.of(byErrands()))
        .flatMap(Optional::stream)
        .min(Instant::compareTo);
  }

  private Optional<Instant> byErrands() {
    return errands.isEmpty() ? Optional.empty() : Optional.of(since.plus(PATIENCE));
  }

  private Optional<Instant> byState() {
    return switch (state) {
      case Asked _ -> Optional.of(since.plus(PATIENCE));
      case Waiting _ ->
          Optional.of(
              suspendedUntil != null && suspendedUntil.isBefore(endsAt) ? suspendedUntil : endsAt);
      case Allocated(_, _, boolean confirmed) ->
          Optional.of(confirmed ? endsAt : since.plus(PATIENCE));
      case InTransit _ -> Optional.empty();
      case Ready(_, Instant until) -> Optional.of(until);
      case HoldState.Over _ -> Optional.empty();
    };
  }

  /** The reader's place is taken: it stands in line. */
  Optional<Step> granted(Instant now) {
    return state instanceof Asked
        ? Optional.of(Step.of(to(new Waiting(), now, new Errand.Look()), new HoldActivity.Placed()))
        : Optional.empty();
  }

  /** It is given a copy that is there now. */
  Optional<Step> allocated(ItemKey item, Isil at, Instant now) {
    return isInLineAt(now)
        ? Optional.of(
            Step.of(looking(without(passedOver, item)).to(new Allocated(item, at, false), now)))
        : Optional.empty();
  }

  /** The copy's own document says the same. */
  Optional<Step> confirmed(ItemKey item) {
    return state instanceof Allocated(ItemKey own, Isil at, boolean known)
            && !known
            && own.equals(item)
        ? Optional.of(Step.of(to(new Allocated(item, at, true), since)))
        : Optional.empty();
  }

  Optional<Step> sent(ItemKey item, Isil from, Instant now) {
    return state instanceof Allocated && has(item)
        ? Optional.of(Step.of(to(new InTransit(item, from), now)))
        : Optional.empty();
  }

  Optional<Step> arrived(ItemKey item, Instant until, Instant now) {
    return has(item) && !(state instanceof Ready)
        ? Optional.of(Step.of(to(new Ready(item, until), now), new HoldActivity.Ready(item)))
        : Optional.empty();
  }

  Optional<Step> fulfilled(ItemKey item, Instant now) {
    return has(item) ? Optional.of(over(new Fulfilled(item), Outcome.FULFILLED, now)) : none();
  }

  /** Back in line, at the old place. */
  Optional<Step> fallsBack(ItemKey item, Instant now) {
    return has(item)
        ? Optional.of(Step.of(to(new Waiting(), now, new Errand.Look())))
        : Optional.empty();
  }

  /** The copy that was kept for it is nowhere to be found: any other, at the old place in line. */
  Optional<Step> missed(ItemKey item, Instant now) {
    return has(item)
        ? Optional.of(
            Step.of(looking(with(passedOver, item)).to(new Waiting(), now, new Errand.Look())))
        : none();
  }

  /** The reader has a copy that satisfies it, whichever was kept for it. */
  Optional<Step> served(ItemKey item, Instant now) {
    return state.phase().isOpen() && !(state instanceof Asked)
        ? Optional.of(over(new Fulfilled(item), Outcome.FULFILLED, now))
        : none();
  }

  /**
   * The copy that it ended with was lent by mistake, not before this moment: it is asked for once
   * more, and its place in line is the old one.
   */
  Optional<Step> reopened(ItemKey item, Instant lentAt, Instant now) {
    return state.equals(new Fulfilled(item)) && !since.isBefore(lentAt)
        ? Optional.of(Step.of(owing(without(errands)).to(new Asked(), now)))
        : none();
  }

  private static List<Errand> without(List<Errand> errands) {
    return errands.stream().filter(errand -> !(errand instanceof Errand.LeaveAccount)).toList();
  }

  Optional<Step> cancelled(Instant now) {
    return state.phase().isOpen()
        ? Optional.of(over(new Cancelled(), Outcome.CANCELLED, now))
        : Optional.empty();
  }

  /** Only while it has no copy: one that is on its way is not stopped. */
  Optional<Step> suspended(Instant until) {
    return state instanceof Waiting
        ? Optional.of(Step.of(suspension(until).to(state, since)))
        : Optional.empty();
  }

  Optional<Step> resumed() {
    return state instanceof Waiting && suspendedUntil != null
        ? Optional.of(Step.of(suspension(null).to(state, since, new Errand.Look())))
        : Optional.empty();
  }

  /** What the clock does to it. */
  Optional<Step> expired(Instant now) {
    return switch (state) {
      case Asked _, Waiting _, Allocated _ when !now.isBefore(endsAt) ->
          Optional.of(
              over(new Expired(Expired.Why.NO_LONGER_WANTED), Outcome.NO_LONGER_WANTED, now));
      case Ready(_, Instant until) when !now.isBefore(until) ->
          Optional.of(over(new Expired(Expired.Why.NOT_COLLECTED), Outcome.NOT_COLLECTED, now));
      case Waiting _ when suspendedUntil != null && !isSuspendedAt(now) -> resumed();
      case Asked _, Waiting _, Allocated _, InTransit _, Ready _, HoldState.Over _ -> none();
    };
  }

  /** The title is part of another one now. */
  Optional<Step> moved(UnionId into) {
    return state.phase().isOpen() && wish instanceof Wish.Title(UnionId id) && !id.equals(into)
        ? Optional.of(Step.of(wishing(new Wish.Title(into)).to(state, since, new Errand.Look())))
        : Optional.empty();
  }

  /** Nobody has the title any more; a hold that has its copy keeps it. */
  Optional<Step> titleGone(Instant now) {
    return state instanceof Waiting || state instanceof Asked
        ? Optional.of(over(new TitleGone(), Outcome.TITLE_GONE, now))
        : Optional.empty();
  }

  /** Somebody has taken the copy off the pick-up shelf. */
  Optional<Step> shelfCleared() {
    return leftBehind == null ? none() : Optional.of(Step.of(leaving(null).to(state, since)));
  }

  /** These errands are done. */
  Optional<Step> done(List<Errand> these) {
    var rest = errands.stream().filter(errand -> !these.contains(errand)).toList();
    return rest.size() == errands.size()
        ? Optional.empty()
        : Optional.of(Step.of(owing(rest).to(state, since)));
  }

  private static Optional<Step> none() {
    return Optional.empty();
  }

  private Step over(HoldState.Over end, Outcome outcome, Instant now) {
    var had = item().filter(copy -> !end.equals(new Fulfilled(copy)));
    var left = had.filter(_ -> state instanceof Ready).orElse(null);
    var next = leaving(left).to(end, now, new Errand.LeaveAccount());
    var freed =
        had.map(copy -> next.owing(with(next.errands, new Errand.FreeCopy(copy)))).orElse(next);
    return Step.of(
        freed, new HoldActivity.Ended(outcome, freed.item().or(this::item).orElse(null)));
  }

  private Hold to(HoldState next, Instant at, Errand... more) {
    return new Hold(
        id,
        request,
        belonging,
        title,
        wish,
        placedAt,
        endsAt,
        next,
        at,
        suspendedUntil,
        passedOver,
        leftBehind,
        with(errands, more),
        version + 1);
  }

  private static List<Errand> with(List<Errand> errands, Errand... more) {
    var all = new ArrayList<>(errands);
    Stream.of(more).filter(errand -> !all.contains(errand)).forEach(all::add);
    return all;
  }

  private Hold suspension(@Nullable Instant until) {
    return copy(wish, until, passedOver, leftBehind, errands);
  }

  private Hold wishing(Wish next) {
    return copy(next, suspendedUntil, passedOver, leftBehind, errands);
  }

  private Hold looking(Set<ItemKey> passed) {
    return copy(wish, suspendedUntil, passed, leftBehind, errands);
  }

  private static Set<ItemKey> with(Set<ItemKey> items, ItemKey one) {
    var more = new HashSet<>(items);
    more.add(one);
    return more;
  }

  private static Set<ItemKey> without(Set<ItemKey> items, ItemKey one) {
    var fewer = new HashSet<>(items);
    fewer.remove(one);
    return fewer;
  }

  private Hold leaving(@Nullable ItemKey item) {
    return copy(wish, suspendedUntil, passedOver, item, errands);
  }

  private Hold owing(List<Errand> next) {
    return copy(wish, suspendedUntil, passedOver, leftBehind, next);
  }

  private Hold copy(
      Wish wish,
      @Nullable Instant suspended,
      Set<ItemKey> passed,
      @Nullable ItemKey left,
      List<Errand> owed) {
    return new Hold(
        id, request, belonging, title, wish, placedAt, endsAt, state, since, suspended, passed,
        left, owed, version);
  }

  /** Says of no reader what the reader waits for. */
  @Override
  public String toString() {
    return "Hold[%s, %s, version %d]".formatted(id, state.phase(), version);
  }
}
