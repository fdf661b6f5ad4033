package org.smartlibrary.catalog.intake;

import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Takes no more than there is room for; what other instances take is measured now and then. */
public final class BoundedSpool implements Spool {

  private static final Duration MEASURED_EVERY = Duration.ofSeconds(5);

  private final Spool spool;
  private final long room;
  private final Clock clock;
  private Instant measuredAt = Instant.MIN;
  private long taken;

  public BoundedSpool(Spool spool, long room, Clock clock) {
    this.spool = spool;
    this.room = room;
    this.clock = clock;
  }

  @Override
  public boolean append(SyncId sync, long offset, byte[] bytes) {
    if (taken() + bytes.length > room) {
      throw new SpoolFull(
          "Unfinished and withheld uploads take %,d bytes, and no more than %,d are kept."
              .formatted(taken(), room));
    }
    boolean appended = spool.append(sync, offset, bytes);
    add(appended ? bytes.length : 0);
    return appended;
  }

  /** How many bytes all uploads take. */
  public synchronized long taken() {
    if (clock.instant().isAfter(measuredAt.plus(MEASURED_EVERY))) {
      taken = spool.syncs().stream().mapToLong(spool::length).sum();
      measuredAt = clock.instant();
    }
    return taken;
  }

  private synchronized void add(long bytes) {
    taken += bytes;
  }

  @Override
  public long length(SyncId sync) {
    return spool.length(sync);
  }

  @Override
  public InputStream open(SyncId sync) {
    return spool.open(sync);
  }

  @Override
  public void delete(SyncId sync) {
    spool.delete(sync);
  }

  @Override
  public List<SyncId> syncs() {
    return spool.syncs();
  }
}
