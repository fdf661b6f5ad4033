package org.smartlibrary.federation.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.federation.member.Libraries.*;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Two moves that are right by themselves and wrong together, on two instances at the same moment.
 */
class ConcurrentMovesTest {

  private static final Mandate OPERATOR = new Mandate.Everything();
  private static final Registration ANKANG_BELOW_HANZHONG =
      registration(ANKANG, Level.PREFECTURE, HANZHONG);
  private static final Registration HANZHONG_BELOW_ANKANG =
      registration(HANZHONG, Level.PREFECTURE, ANKANG);

  @Test
  void ofTwoMovesThatWouldMakeACycleOneIsRefused() throws Exception {
    for (int round = 0; round < 50; round++) {
      var members = new MeetingBeforeTheCommit(new InMemoryMembers());
      registry(members).registerAll(List.of(national(), shaanxi(), ankang(), hanzhong()), OPERATOR);
      members.meet();

      var decisions =
          atOnce(
              () -> registry(members).register(ANKANG_BELOW_HANZHONG, OPERATOR),
              () -> registry(members).register(HANZHONG_BELOW_ANKANG, OPERATOR));

      assertThat(decisions).hasAtLeastOneElementOfType(Decision.Updated.class);
      assertThat(decisions)
          .filteredOn(Decision.Refused.class::isInstance)
          .singleElement()
          .extracting(one -> ((Decision.Refused) one).refusal().rule())
          .isEqualTo(Rule.CYCLE);
    }
  }

  @Test
  void aLibraryDoesNotCloseWhileAnotherJoinsBelowIt() throws Exception {
    var members = new MeetingBeforeTheCommit(new InMemoryMembers());
    registry(members).registerAll(List.of(national(), shaanxi(), ankang()), OPERATOR);
    members.meet();

    var decisions =
        atOnce(
            () -> registry(members).register(closed(ankang()), OPERATOR),
            () -> registry(members).register(shiquan(), OPERATOR));

    assertThat(decisions).filteredOn(Decision.Refused.class::isInstance).hasSize(1);
  }

  private static MemberRegistry registry(Members members) {
    return new MemberRegistry(new MemberDirectory(members), Clock.systemUTC());
  }

  private static List<Decision> atOnce(Callable<Decision> one, Callable<Decision> other)
      throws InterruptedException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      return threads.invokeAll(List.of(one, other)).stream().map(ConcurrentMovesTest::get).toList();
    }
  }

  private static Decision get(Future<Decision> future) {
    try {
      return future.get();
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  /** Lets two writers go only when both have judged their change: the worst moment there is. */
  private static final class MeetingBeforeTheCommit implements Members {

    private final Members members;
    private final CyclicBarrier bothHaveJudged = new CyclicBarrier(2, () -> meeting = false);
    private volatile boolean meeting;

    MeetingBeforeTheCommit(Members members) {
      this.members = members;
    }

    void meet() {
      meeting = true;
    }

    @Override
    public Cut changedSince(long revision) {
      return members.changedSince(revision);
    }

    @Override
    public boolean commit(long after, List<MemberRegistered> changes) {
      if (meeting) {
        awaitTheOther();
      }
      return members.commit(after, changes);
    }

    private void awaitTheOther() {
      try {
        bothHaveJudged.await();
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }
  }
}
