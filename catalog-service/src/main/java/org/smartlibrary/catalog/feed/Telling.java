package org.smartlibrary.catalog.feed;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.Deliveries;
import org.smartlibrary.catalog.intake.Delivery;

/**
 * Tells pages, in a sync that begins with the first page that holds something. Identifiers are
 * remembered before their records are told and forgotten after: whatever breaks between, a later
 * deletion finds its record.
 */
final class Telling implements AutoCloseable {

  private final FeedKey feed;
  private final Ground ground;
  private Harvested elsewhere;
  private @Nullable Delivery delivery;
  private boolean isNew;

  /** {@code before} is what earlier attempts told. */
  Telling(FeedKey feed, Harvested before, Ground ground) {
    this.feed = feed;
    this.elsewhere = before;
    this.ground = ground;
  }

  /** Makes ready for the page, unless somebody else writes to the catalogue. */
  Optional<Outcome> open(ListedPage page) {
    isNew = false;
    if (delivery != null || page.entries().isEmpty()) {
      return Optional.empty();
    }
    return switch (ground.deliveries().open(feed.isil())) {
      case Deliveries.Opening.Opened(Delivery opened) -> {
        delivery = opened;
        isNew = true;
        yield Optional.empty();
      }
      case Deliveries.Opening.Busy(var running) ->
          Optional.of(
              new Outcome.Busy(
                  "The sync %s of %s is running; the harvest goes on after it."
                      .formatted(running, feed.isil())));
    };
  }

  /** Whether a sync has just begun. */
  boolean isNew() {
    return isNew;
  }

  FeedRun addTo(FeedRun run) {
    return delivery == null ? run : run.in(delivery.id());
  }

  /** Returns when all of the page is safe, with what became of the whole run so far. */
  Harvested tell(ListedPage page) throws InterruptedException {
    ReadPage read = ground.means().read(feed, page, counts().read());
    KnownIdentifiers identifiers = ground.means().identifiers();
    identifiers.remember(feed, read.known());
    if (delivery != null) {
      delivery.take(read.outcomes(), page.bytes());
    }
    identifiers.forget(feed, read.gone());
    elsewhere = elsewhere.plus(read.ignored(), read.lost());
    return counts();
  }

  private Harvested counts() {
    return delivery == null ? elsewhere : elsewhere.plus(delivery.counts());
  }

  void complete() {
    if (delivery != null) {
      delivery.complete();
    }
  }

  @Override
  public void close() {
    if (delivery != null) {
      delivery.close();
    }
  }
}
