package org.smartlibrary.loan.patron;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * Checks PINs, and lets nobody try through them: after five wrong ones in a row within a quarter of
 * an hour no PIN is the reader's until that time is over. Each instance counts for itself.
 */
public final class GuardedPins implements Pins {

  static final int WRONG_AT_MOST = 5;
  static final Duration PAUSE = Duration.ofMinutes(15);

  private static final int REMEMBERED = 10_000;

  private final Enrolments enrolments;
  private final Clock clock;
  private final SequencedMap<ReaderId, Tries> tried = new LinkedHashMap<>();

  private record Tries(int count, Instant since) {

    boolean isOver(Instant now) {
      return !since.plus(PAUSE).isAfter(now);
    }
  }

  public GuardedPins(Enrolments enrolments, Clock clock) {
    this.enrolments = enrolments;
    this.clock = clock;
  }

  @Override
  public boolean matches(ReaderId reader, String pin) {
    var kept = enrolments.file(reader).flatMap(Enrolment::hashedPin);
    boolean right = kept.isPresent() && mayTry(reader) && kept.get().matches(pin);
    if (right) {
      forgive(reader);
    }
    return right;
  }

  /** Counts the try before it is made, so that many at once are no more than one after another. */
  private synchronized boolean mayTry(ReaderId reader) {
    var now = clock.instant();
    var before =
        Optional.ofNullable(tried.remove(reader))
            .filter(tries -> !tries.isOver(now))
            .orElse(new Tries(0, now));
    boolean may = before.count() < WRONG_AT_MOST;
    tried.putLast(reader, may ? new Tries(before.count() + 1, before.since()) : before);
    if (tried.size() > REMEMBERED) {
      tried.pollFirstEntry();
    }
    return may;
  }

  private synchronized void forgive(ReaderId reader) {
    tried.remove(reader);
  }
}
