package org.smartlibrary.catalog.feed;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.SyncId;

/**
 * One harvest of a feed, however often it has to be taken up again. What is needed for that is
 * written down after each page that was told.
 */
public record FeedRun(
    RunId id,
    FeedKey feed,
    Trigger trigger,
    RunState state,
    Window window,
    Cursor cursor,
    Harvested counts,
    Tries tries,
    Times times,
    List<SyncId> syncs) {

  /** What began it. */
  public enum Trigger {
    SCHEDULE,
    REQUEST
  }

  /**
   * What was asked for: changes since {@code from}, as it was written to the server (null for
   * everything), until the moment of the server's first answer.
   */
  public record Window(boolean open, @Nullable String from, @Nullable Instant until) {

    public static final Window UNSET = new Window(false, null, null);
  }

  /** Where in the list it is; without a token at its beginning. */
  public record Cursor(@Nullable String token, long pages, LoopGuard guard) {

    public static final Cursor START = new Cursor(null, 0, LoopGuard.START);
  }

  /** How often it had to try, in vain since the last page, and from the window's start again. */
  public record Tries(
      int failed, int restarts, @Nullable String lastError, @Nullable Instant nextAttemptAt) {

    public static final Tries NONE = new Tries(0, 0, null, null);
  }

  public record Times(
      Instant createdAt, @Nullable Instant startedAt, @Nullable Instant finishedAt) {}

  public FeedRun {
    syncs = List.copyOf(syncs);
  }

  static FeedRun create(FeedKey feed, Trigger trigger, Instant now) {
    return new FeedRun(
        RunId.at(now),
        feed,
        trigger,
        RunState.WAITING,
        Window.UNSET,
        Cursor.START,
        Harvested.NONE,
        Tries.NONE,
        new Times(now, null, null),
        List.of());
  }

  FeedRun started(Instant now) {
    Instant first = times.startedAt() == null ? now : times.startedAt();
    Tries again = new Tries(tries.failed(), tries.restarts(), tries.lastError(), null);
    return with(RunState.RUNNING, again, new Times(times.createdAt(), first, null));
  }

  FeedRun opened(Window asked) {
    return new FeedRun(id, feed, trigger, state, asked, cursor, counts, tries, times, syncs);
  }

  /** One page further: its records are told, and the next one can be asked for. */
  FeedRun told(Window asked, Cursor next, Harvested reached) {
    Tries fresh = new Tries(0, tries.restarts(), tries.lastError(), null);
    return new FeedRun(id, feed, trigger, state, asked, next, reached, fresh, times, syncs);
  }

  /** A page that was told as far as it could be read, and has to be asked for again. */
  FeedRun toldInPart(Harvested reached) {
    return new FeedRun(id, feed, trigger, state, window, cursor, reached, tries, times, syncs);
  }

  /** At the window's start again, because the server forgot the token. */
  FeedRun restarted(String why) {
    Tries more = new Tries(tries.failed(), tries.restarts() + 1, why, null);
    Cursor start = new Cursor(null, cursor.pages(), LoopGuard.START);
    return new FeedRun(id, feed, trigger, state, window, start, counts, more, times, syncs);
  }

  FeedRun in(SyncId sync) {
    List<SyncId> more = Stream.concat(syncs.stream(), Stream.of(sync)).toList();
    return new FeedRun(id, feed, trigger, state, window, cursor, counts, tries, times, more);
  }

  FeedRun until(Instant answeredAt) {
    return opened(new Window(true, window.from(), answeredAt));
  }

  FeedRun waiting(int failed, String why, Instant next) {
    return with(RunState.WAITING, new Tries(failed, tries.restarts(), why, next), times);
  }

  FeedRun completed(Instant now) {
    return with(RunState.COMPLETED, tries, ended(now));
  }

  FeedRun failed(String why, Instant now) {
    return with(
        RunState.FAILED, new Tries(tries.failed(), tries.restarts(), why, null), ended(now));
  }

  FeedRun cancelled(String why, Instant now) {
    return with(
        RunState.CANCELLED, new Tries(tries.failed(), tries.restarts(), why, null), ended(now));
  }

  private Times ended(Instant now) {
    return new Times(times.createdAt(), times.startedAt(), now);
  }

  private FeedRun with(RunState next, Tries tried, Times known) {
    return new FeedRun(id, feed, trigger, next, window, cursor, counts, tried, known, syncs);
  }
}
