package org.smartlibrary.catalog.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A body that is kept in the spool while it is read: at each mebibyte, each second, and when it
 * ends or breaks. What is kept when it breaks is where its sender can go on. What its backlog holds
 * is kept only when it breaks, or when the backlog is over.
 */
final class SpooledBody extends InputStream {

  private static final int CHUNK = 1 << 20;
  private static final Duration AT_LEAST = Duration.ofSeconds(1);

  private final InputStream body;
  private final Spool spool;
  private final SyncId sync;
  private final Clock clock;
  private final Backlog backlog;
  private final ByteArrayOutputStream unkept = new ByteArrayOutputStream();
  private Instant keptAt;
  private long kept;
  private volatile long read;
  private boolean broken;
  private @Nullable SpoolFull full;

  SpooledBody(
      InputStream body, Spool spool, SyncId sync, long offset, Backlog backlog, Clock clock) {
    this.body = body;
    this.backlog = backlog;
    this.spool = spool;
    this.sync = sync;
    this.clock = clock;
    this.kept = offset;
    this.read = offset;
    this.keptAt = clock.instant();
  }

  /** Gives up what is held; the sender's stream is the caller's to close. */
  @Override
  public void close() {
    backlog.close();
  }

  /** How far the body has come, from its very beginning. */
  long count() {
    return read;
  }

  /** How much of it is safe. */
  long kept() {
    return kept;
  }

  /** Whether its sender is gone. */
  boolean isBroken() {
    return broken;
  }

  /**
   * Reads to the end.
   *
   * @throws SpoolFull when there was no room for all of it
   */
  void drain() throws IOException {
    byte[] buffer = new byte[64 << 10];
    int length = 0;
    while (length >= 0 && full == null) {
      length = read(buffer, 0, buffer.length);
    }
    if (full != null) {
      throw full;
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  /** One thread reads, others look. */
  @Override
  @SuppressWarnings("NonAtomicVolatileUpdate")
  public int read(byte[] bytes, int start, int length) throws IOException {
    int count = arrived(bytes, start, length);
    if (count < 0) {
      if (backlog.isOver()) {
        keep();
      }
      return count;
    }
    if (full == null) {
      unkept.write(bytes, start, count);
    }
    read += count;
    if (unkept.size() >= CHUNK || clock.instant().isAfter(keptAt.plus(AT_LEAST))) {
      holdOrKeep();
    }
    return count;
  }

  private int arrived(byte[] bytes, int start, int length) throws IOException {
    try {
      return body.read(bytes, start, length);
    } catch (IOException e) {
      broken = true;
      keep();
      throw e;
    }
  }

  private void holdOrKeep() {
    keptAt = clock.instant();
    if (unkept.size() > 0 && !backlog.isOver() && backlog.take(unkept.toByteArray(), keptAt)) {
      unkept.reset();
    } else {
      keep();
    }
  }

  private void keep() {
    keptAt = clock.instant();
    backlog.end().forEach(this::append);
    append(unkept.toByteArray());
    unkept.reset();
  }

  /** Without room the file can be read all the same; if it breaks, it goes on from further back. */
  private void append(byte[] bytes) {
    if (bytes.length == 0 || full != null) {
      return;
    }
    try {
      appendWhole(bytes);
    } catch (SpoolFull e) {
      full = e;
    }
  }

  private void appendWhole(byte[] bytes) {
    if (!spool.append(sync, kept, bytes)) {
      throw new IllegalStateException("somebody else goes on with this upload");
    }
    kept += bytes.length;
  }
}
