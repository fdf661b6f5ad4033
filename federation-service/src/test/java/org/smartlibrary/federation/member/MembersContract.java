package org.smartlibrary.federation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.member.HierarchyInvariants.assertThatAllIsInOrder;
import static org.smartlibrary.federation.member.Libraries.*;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every store of the register promises. */
public abstract class MembersContract {

  private static final Instant NOON = Instant.parse("2026-11-25T04:00:00Z");

  /** The same store at every call within a test, as another instance would open it. */
  protected abstract Members members();

  @Test
  void anEmptyRegisterIsAtRevisionZero() {
    assertThat(members().changedSince(0)).isEqualTo(new Members.Cut(0, List.of()));
  }

  @Test
  void whatIsCommittedIsThereForEverybody() {
    assertThat(members().commit(0, events(national(), shaanxi()))).isTrue();

    var cut = members().changedSince(0);

    assertThat(cut.revision()).isEqualTo(1);
    assertThat(cut.changed()).containsExactlyInAnyOrder(member(national()), member(shaanxi()));
  }

  @Test
  void onlyWhatChangedSinceIsRead() {
    members().commit(0, events(national(), shaanxi()));
    members().commit(1, events(ankang()));

    assertThat(members().changedSince(1)).isEqualTo(new Members.Cut(2, List.of(member(ankang()))));
    assertThat(members().changedSince(2)).isEqualTo(new Members.Cut(2, List.of()));
  }

  @Test
  void aCommitOnAnythingButTheNewestRevisionIsRefusedAndWritesNothing() {
    members().commit(0, events(national()));

    assertThat(members().commit(0, events(shaanxi()))).isFalse();
    assertThat(members().commit(7, events(shaanxi()))).isFalse();
    assertThat(members().changedSince(0).changed()).containsExactly(member(national()));
  }

  @Test
  void everythingOfALibraryIsKeptAndCanBeTakenAwayAgain() {
    var rich =
        new Registration(
            ANKANG,
            new MemberName("安康市图书馆", "Ankang City Library"),
            Level.PREFECTURE,
            SHAANXI,
            new DivisionCode("610900"),
            new Location(109.02932, 32.68486),
            ZoneId.of("Asia/Urumqi"),
            Status.CLOSED,
            null);
    members().commit(0, events(rich));
    assertThat(members().changedSince(0).changed()).containsExactly(member(rich));

    members().commit(1, List.of(event(ankang(), 2)));

    assertThat(members().changedSince(0).changed()).containsExactly(member(ankang(), 2));
  }

  @Test
  void ofTwoChangesOfOneLibraryInARevisionTheLastCounts() {
    var renamed = named(shaanxi(), "陕西省图书馆", null);

    members().commit(0, List.of(event(shaanxi(), 1), event(renamed, 2)));

    assertThat(members().changedSince(0).changed()).containsExactly(member(renamed, 2));
  }

  @Test
  void ofManyWritersOnOneRevisionExactlyOneSucceeds() {
    members().commit(0, events(national()));

    var committed =
        atOnce(
            IntStream.range(0, 8)
                .mapToObj(i -> named(shaanxi(), "第%d个".formatted(i), null))
                .<Callable<Boolean>>map(wanted -> () -> members().commit(1, events(wanted)))
                .toList());

    assertThat(committed).containsOnlyOnce(true);
    assertThat(members().changedSince(0).revision()).isEqualTo(2);
  }

  @Test
  void instancesThatWriteAtTheSameTimeNeverBreakTheHierarchyTogether() {
    atOnce(
        Stream.of(1L, 2L, 3L, 4L)
            .<Callable<Boolean>>map(seed -> () -> writeAtRandom(seed))
            .toList());

    var afterwards = new MemberDirectory(members());
    afterwards.catchUp();

    assertThat(afterwards.tree().size()).isPositive();
    assertThatAllIsInOrder(afterwards.tree());
  }

  private boolean writeAtRandom(long seed) {
    var registry = new MemberRegistry(new MemberDirectory(members()), Clock.systemUTC());
    var registrations = new RandomRegistrations(seed, 20);
    for (int i = 0; i < 40; i++) {
      registry.registerAll(registrations.some(), new Mandate.Everything());
    }
    return true;
  }

  protected static List<MemberRegistered> events(Registration... wanted) {
    return Stream.of(wanted).map(one -> event(one, 1)).toList();
  }

  protected static MemberRegistered event(Registration wanted, long version) {
    return member(wanted, version).registered(NOON);
  }

  private static <T> List<T> atOnce(List<? extends Callable<T>> work) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var results = threads.invokeAll(work);
      return results.stream().map(MembersContract::result).toList();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }
}
