package org.smartlibrary.catalog.intake;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.catalog.store.InMemoryCatalogue;
import org.smartlibrary.catalog.store.InMemoryRecordEvents;
import org.smartlibrary.starter.security.Isil;
import org.springframework.util.unit.DataSize;

/** Deliveries into a catalogue in memory. */
public final class InMemoryDeliveries {

  private static final IntakeLimits LIMITS =
      new IntakeLimits(
          DataSize.ofGigabytes(1),
          DataSize.ofMegabytes(4),
          200,
          2,
          100,
          3,
          3,
          Duration.ofMinutes(15),
          DataSize.ofMegabytes(1),
          Duration.ofDays(3),
          Duration.ofDays(14),
          Duration.ofMinutes(1),
          Duration.ofSeconds(5));

  private final InMemoryCatalogue catalogue = new InMemoryCatalogue();
  private final InMemoryRecordEvents events = new InMemoryRecordEvents(catalogue);
  private final InMemorySyncs syncs;
  private final Deliveries deliveries;

  public InMemoryDeliveries(Clock clock) {
    syncs = new InMemorySyncs(clock);
    Reading.Journal journal =
        new Reading.Journal(
            syncs, syncs, new InMemoryFindings(), new Silent(), LIMITS, IntakeOnPaper.GUARDS);
    deliveries = new Deliveries(catalogue, events, events, syncs, journal, clock);
  }

  private static final class Silent implements IntakeMeters {

    @Override
    public void count(String outcome) {}

    @Override
    public void ended(String how) {}

    @Override
    public void spooled(long bytes) {}

    @Override
    public void running(int change) {}
  }

  public Deliveries deliveries() {
    return deliveries;
  }

  public InMemoryCatalogue catalogue() {
    return catalogue;
  }

  public InMemoryRecordEvents events() {
    return events;
  }

  /** The catalogue follows, and whoever has nothing more to deliver gives the turn back. */
  public void follow() {
    events.follow();
    syncs.unfinished().stream()
        .filter(sync -> sync.state() == SyncState.PROCESSING)
        .forEach(sync -> syncs.giveBack(sync.isil(), sync.id()));
  }

  /** Somebody else's sync. */
  public SyncId occupy(Isil isil) {
    return deliveries.open(isil) instanceof Deliveries.Opening.Opened(Delivery delivery)
        ? delivery.id()
        : org.junit.jupiter.api.Assertions.fail("occupied already");
  }

  public SyncState state(SyncId sync) {
    return syncs.find(sync).orElseThrow().state();
  }

  public List<Rejection> rejections(List<SyncId> of) {
    List<Rejection> rejections = new ArrayList<>();
    of.forEach(sync -> syncs.each(sync, rejections::add));
    return rejections;
  }
}
