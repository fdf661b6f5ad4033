package org.smartlibrary.catalog.feed;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a run: page after page, each told and then written down, so that whoever takes the
 * run up again asks for the next one.
 */
final class Harvest implements AutoCloseable {

  private static final int MOST_RESTARTS = 3;

  private final Feed feed;
  private final DataProvider provider;
  private final Ground ground;
  private final BooleanSupplier held;
  private final Telling telling;
  private FeedRun run;

  Harvest(Feed feed, FeedRun run, DataProvider provider, Ground ground, BooleanSupplier held) {
    this.feed = feed;
    this.run = run;
    this.provider = provider;
    this.ground = ground;
    this.held = held;
    this.telling = new Telling(feed.key(), run.counts(), ground);
  }

  /** The run as far as it was written down. */
  FeedRun run() {
    return run;
  }

  Outcome attempt() throws InterruptedException {
    Outcome outcome =
        switch (provider.identify()) {
          case Answer.Given<Identity>(Identity identity) -> offered(identity);
          case Answer.Denied<Identity> denied -> new Outcome.Over(denied.sentence());
          case Answer.Failed<Identity> failed -> Outcome.of(failed);
        };
    if (!Thread.currentThread().isInterrupted()) {
      telling.complete();
    }
    return outcome;
  }

  private Outcome offered(Identity identity) throws InterruptedException {
    Optional<Outcome> objection =
        feed.progress().checked()
            ? Optional.empty()
            : Offer.objection(provider.formats(), feed.terms().source().metadataPrefix());
    if (objection.isPresent()) {
      return objection.get();
    }
    if (!run.window().open()) {
      String from = identity.since(feed.progress().from());
      if (!isWritten(run.opened(new FeedRun.Window(true, from, null)))) {
        return new Outcome.Lost();
      }
    }
    return pages();
  }

  private Outcome pages() throws InterruptedException {
    Optional<Outcome> end = Optional.empty();
    while (end.isEmpty()) {
      end = held.getAsBoolean() ? page() : Optional.of(new Outcome.Lost());
    }
    return end.get();
  }

  private Optional<Outcome> page() throws InterruptedException {
    @Nullable String token = run.cursor().token();
    Answer<ListedPage> answer =
        token == null ? provider.begin(run.window().from()) : provider.resume(token);
    return switch (answer) {
      case Answer.Given<ListedPage>(ListedPage page) -> take(page);
      case Answer.Denied<ListedPage> denied -> refused(denied, token);
      case Answer.Failed<ListedPage> failed -> Optional.of(Outcome.of(failed));
    };
  }

  private Optional<Outcome> refused(Answer.Denied<ListedPage> denied, @Nullable String token) {
    if (denied.code().equals("noRecordsMatch")) {
      return Optional.of(new Outcome.Done(until(denied.answeredAt())));
    }
    return denied.code().equals("badResumptionToken") && token != null
        ? restart(denied)
        : Optional.of(new Outcome.Over(denied.sentence()));
  }

  /** The window's first answer stays the one from which the next window is reckoned. */
  private Optional<Outcome> restart(Answer.Denied<ListedPage> denied) {
    if (run.tries().restarts() >= MOST_RESTARTS) {
      return Optional.of(
          new Outcome.Over(
              "The server forgot its resumption token %d times. %s"
                  .formatted(MOST_RESTARTS + 1, denied.sentence())));
    }
    return isWritten(run.restarted(denied.sentence()))
        ? Optional.empty()
        : Optional.of(new Outcome.Lost());
  }

  private Optional<Outcome> take(ListedPage page) throws InterruptedException {
    Optional<Outcome> refusal = telling.open(page);
    if (refusal.isPresent()) {
      return refusal;
    }
    if (telling.isNew() && !isWritten(telling.addTo(run))) {
      return Optional.of(new Outcome.Lost());
    }
    Harvested counts = telling.tell(page);
    ground.meters().page();
    return page.cutOff() ? cutOff(counts) : told(page, counts);
  }

  private Optional<Outcome> cutOff(Harvested counts) {
    return Optional.of(
        isWritten(run.toldInPart(counts))
            ? new Outcome.Again(
                "The server's answer was cut off, and how its list goes on is not known.", null)
            : new Outcome.Lost());
  }

  private Optional<Outcome> told(ListedPage page, Harvested counts) {
    FeedRun.Cursor cursor = run.cursor();
    Optional<LoopGuard> guard = cursor.guard().after(page.fingerprint());
    FeedRun.Window window = new FeedRun.Window(true, run.window().from(), until(page.answeredAt()));
    FeedRun.Cursor next =
        new FeedRun.Cursor(page.token(), cursor.pages() + 1, guard.orElse(LoopGuard.START));
    if (!isWritten(run.told(window, next, counts))) {
      return Optional.of(new Outcome.Lost());
    }
    if (page.token() == null) {
      return Optional.of(new Outcome.Done(until(page.answeredAt())));
    }
    if (guard.isEmpty()) {
      return Optional.of(
          new Outcome.Over(
              "The server's list goes in a circle: it gave a page again that it had given before."));
    }
    return counts.read() > ground.limits().maxRecords() ? Optional.of(tooMany()) : Optional.empty();
  }

  private Outcome tooMany() {
    return new Outcome.Over(
        "The server listed more than %,d records, the most that one run takes."
            .formatted(ground.limits().maxRecords()));
  }

  /** When the first page was given; by our own clock where the server does not say. */
  private Instant until(@Nullable Instant answeredAt) {
    if (run.window().until() != null) {
      return run.window().until();
    }
    Instant started = run.times().startedAt();
    return answeredAt != null ? answeredAt : started == null ? run.times().createdAt() : started;
  }

  private boolean isWritten(FeedRun next) {
    if (held.getAsBoolean() && ground.runs().replace(next)) {
      run = next;
      return true;
    }
    return false;
  }

  @Override
  public void close() {
    telling.close();
  }
}
