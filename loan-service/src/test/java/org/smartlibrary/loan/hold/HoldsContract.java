package org.smartlibrary.loan.hold;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.hold.Holds.HoldQuery;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.PageRequest;

/** What every place for holds promises. */
public abstract class HoldsContract {

  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00.123Z");
  private static final PageRequest FIRST = new PageRequest(0, 10);

  private final String mine = UUID.randomUUID().toString().substring(0, 8);
  private final Isil pickup = new Isil("CN-" + mine);
  private final Wish.Title title = new Wish.Title(new UnionId("t" + mine));
  private final ItemKey copy = new ItemKey(pickup, new Barcode("b|1"));

  protected abstract Holds holds();

  @Test
  public void aHoldComesBackAsItWasGivenInEveryState() {
    var asked = asked("1", NOW);
    assertThat(holds().add(asked)).isTrue();
    assertThat(holds().add(asked)).isFalse();
    assertThat(holds().find(asked.id())).contains(asked);

    write(Hold::resumed, asked);
    var waiting = write(hold -> hold.granted(NOW), asked);
    var suspended = write(hold -> hold.suspended(NOW.plusSeconds(9)), waiting);
    var resumed = write(Hold::resumed, suspended);
    var allocated = write(hold -> hold.allocated(copy, pickup, NOW), resumed);
    var passed = write(hold -> hold.missed(copy, NOW), allocated);
    var again = write(hold -> hold.allocated(copy, pickup, NOW), passed);
    var sure = write(hold -> hold.confirmed(copy), again);
    var sent = write(hold -> hold.sent(copy, pickup, NOW), sure);
    var ready = write(hold -> hold.arrived(copy, NOW.plusSeconds(5), NOW), sent);
    var expired = write(hold -> hold.expired(NOW.plusSeconds(5)), ready);
    write(Hold::shelfCleared, expired);
    write(hold -> hold.done(hold.errands()), holds().find(asked.id()).orElseThrow());
  }

  @Test
  public void otherEndsComeBackToo() {
    write(hold -> hold.cancelled(NOW), waiting("1", NOW));
    write(hold -> hold.titleGone(NOW), waiting("2", NOW));
    write(hold -> hold.expired(hold.endsAt()), waiting("3", NOW));
    write(hold -> hold.moved(new UnionId("other" + mine)), waiting("4", NOW));
    var allocated = write(hold -> hold.allocated(copy, pickup, NOW), waiting("5", NOW));
    write(hold -> hold.fulfilled(copy, NOW), allocated);
    var served = write(hold -> hold.served(copy, NOW), waiting("6", NOW));
    write(hold -> hold.reopened(copy, NOW, NOW), served);
  }

  @Test
  public void onlyTheNextVersionReplacesOne() {
    var waiting = waiting("1", NOW);
    var one = waiting.allocated(copy, pickup, NOW).orElseThrow();
    var other = waiting.cancelled(NOW).orElseThrow();

    assertThat(holds().replace(one)).isTrue();
    assertThat(holds().replace(other)).isFalse();
    assertThat(holds().find(waiting.id())).contains(one.hold());
    holds().remove(one.hold());
    assertThat(holds().find(waiting.id())).isPresent();
  }

  @Test
  public void oneThatWasNeverGrantedCanBeTakenOut() {
    var asked = asked("1", NOW);
    holds().add(asked);
    holds().remove(asked);
    assertThat(holds().find(asked.id())).isEmpty();
  }

  @Test
  public void theLineStandsInTheOrderOfPlacingWhateverCameFirst() {
    var third = waiting("a", NOW.plusMillis(1));
    var second = waiting("c", NOW);
    var first = waiting("b", NOW);
    waiting("d", NOW.minusSeconds(1), new Wish.Title(new UnionId("x" + mine)));
    var own = waiting("e", NOW.plusMillis(2), new Wish.Copy(copy));
    Set<Wish> wishes = Set.of(title, new Wish.Copy(copy));

    assertThat(holds().line(wishes, null, 10)).containsExactly(first, second, third, own);
    assertThat(holds().line(wishes, null, 2)).containsExactly(first, second);
    assertThat(holds().line(wishes, first.place(), 2)).containsExactly(second, third);
    assertThat(holds().line(wishes, own.place(), 2)).isEmpty();
  }

  @Test
  public void aCopyIsFoundWithWhoHasItAndWithWhoLeftIt() {
    var allocated = write(hold -> hold.allocated(copy, pickup, NOW), waiting("1", NOW));
    assertThat(holds().having(copy)).containsExactly(allocated);
    assertThat(holds().toFetch(List.of(pickup, new Isil("CN-0")))).containsEntry(pickup, 1L);
    assertThat(holds().page(HoldQuery.toFetchAt(pickup), FIRST).items()).containsExactly(allocated);

    var ready = write(hold -> hold.arrived(copy, NOW.plusSeconds(5), NOW), allocated);
    assertThat(holds().page(HoldQuery.readyAt(pickup), FIRST).items()).containsExactly(ready);
    assertThat(holds().leaving(copy)).isEmpty();
    var cancelled = write(hold -> hold.cancelled(NOW), ready);
    assertThat(holds().having(copy)).isEmpty();
    assertThat(holds().leaving(copy)).containsExactly(cancelled);
    assertThat(holds().leftBehind(pickup, FIRST).items()).containsExactly(cancelled);
    write(Hold::shelfCleared, cancelled);
    assertThat(holds().leftBehind(pickup, FIRST).items()).isEmpty();
  }

  @Test
  public void openHoldsAreFoundByWishAndByReader() {
    var one = waiting("1", NOW);
    var two = waiting("2", NOW);
    write(hold -> hold.cancelled(NOW), waiting("3", NOW));

    assertThat(holds().open(title, null, 10)).containsExactly(one, two);
    assertThat(holds().open(title, one.id(), 10)).containsExactly(two);
    assertThat(holds().open(title, null, 1)).containsExactly(one);
    assertThat(holds().openOf(one.request().reader())).containsExactlyInAnyOrder(one, two);
    assertThat(holds().page(HoldQuery.ofReader(one.request().reader()), FIRST).total())
        .isEqualTo(3);
  }

  @Test
  public void whatIsDueIsTheLongestOverdueFirst() {
    var then = Instant.parse("1990-01-01T00:00:00Z");
    var later = waiting("1", then.plusSeconds(5));
    var sooner = waiting("2", then);
    waiting("3", NOW);
    var end = later.dueAt().orElseThrow();

    assertThat(holds().due(end, 10)).containsExactly(sooner, later);
    assertThat(holds().due(end, 1)).containsExactly(sooner);
    List.of(sooner, later).forEach(hold -> write(it -> it.cancelled(then), hold));
    assertThat(holds().due(end, 10)).hasSize(2);
    holds()
        .due(end, 10)
        .forEach(hold -> holds().change(hold.id(), newest -> newest.done(newest.errands())));
    assertThat(holds().due(end, 10)).isEmpty();
  }

  @Test
  public void awaitedTitlesCanBeWalkedThrough() {
    waiting("1", NOW, new Wish.Title(new UnionId("w" + mine)));
    waiting("2", NOW, new Wish.Title(new UnionId("v" + mine)));
    waiting("3", NOW, new Wish.Title(new UnionId("v" + mine)));
    waiting("4", NOW, new Wish.Copy(copy));

    var v = holds().titleAfter("title:v" + mine.substring(0, 7)).orElseThrow();
    assertThat(v.id().value()).isEqualTo("v" + mine);
    assertThat(holds().titleAfter(v.key())).map(Wish::key).contains("title:w" + mine);
    assertThat(holds().titleAfter("title:zzzzzzzzz")).isEmpty();
  }

  @Test
  public void theyAreCountedByPhase() {
    long before = holds().figures().phases().getOrDefault(HoldPhase.WAITING, 0L);
    waiting("1", NOW);
    assertThat(holds().figures().phases()).containsEntry(HoldPhase.WAITING, before + 1);
    var old = NOW.minus(Duration.ofDays(9999));
    write(hold -> hold.allocated(copy, pickup, old), waiting("2", old));
    assertThat(holds().figures().oldestToFetch()).contains(old);
  }

  @Test
  public void whatIsOverIsForgottenWithItsReaderOrInTime() {
    var open = waiting("1", NOW);
    var cancelled = write(hold -> hold.cancelled(NOW), waiting("2", NOW));
    var reader = open.request().reader();
    assertThat(new ReaderHolds(holds()).binding(reader)).contains("1 hold is open");
    assertThat(holds().forgetBefore(NOW.plusSeconds(1), 10)).isZero();

    write(hold -> hold.done(hold.errands()), cancelled);
    assertThat(holds().forgetBefore(NOW, 10)).isZero();
    assertThat(holds().forgetBefore(NOW.plusSeconds(1), 10)).isEqualTo(1);
    assertThat(holds().find(cancelled.id())).isEmpty();

    var second = write(hold -> hold.cancelled(NOW), open);
    assertThat(new ReaderHolds(holds()).binding(reader)).isEmpty();
    new ReaderHolds(holds()).forget(reader);
    assertThat(holds().find(second.id())).isEmpty();
  }

  private Hold write(java.util.function.Function<Hold, Optional<Step>> verb, Hold hold) {
    var step = verb.apply(hold);
    step.ifPresent(next -> assertThat(holds().replace(next)).isTrue());
    var next = step.map(Step::hold).orElse(hold);
    assertThat(holds().find(hold.id())).contains(next);
    return next;
  }

  private Hold waiting(String name, Instant at) {
    return waiting(name, at, title);
  }

  private Hold waiting(String name, Instant at, Wish wish) {
    var asked = asked(name, at, wish);
    holds().add(asked);
    var granted = write(hold -> hold.granted(at), asked);
    return write(hold -> hold.done(hold.errands()), granted);
  }

  private Hold asked(String name, Instant at) {
    return asked(name, at, title);
  }

  private Hold asked(String name, Instant at, Wish wish) {
    return Hold.asked(
        new HoldId(mine + name),
        new HoldRequest(new ReaderId("r" + mine), wish, pickup, LocalDate.of(2026, 12, 1)),
        new Belonging(ReaderGroup.CHILD, pickup),
        "红楼梦",
        wish,
        at,
        at.plus(Duration.ofDays(30)));
  }
}
