package org.smartlibrary.catalog.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;

/**
 * The first pieces of a body, held in memory while there is room for them and the body is young:
 * one that comes in by then was never written down. Once a piece has no place here, none has any
 * more. One thread uses it.
 */
final class Backlog implements AutoCloseable {

  private static final Duration YOUNG = Duration.ofSeconds(10);

  private final Semaphore room;
  private final Instant until;
  private final List<byte[]> pieces = new ArrayList<>();
  private boolean over;

  /** {@code room} counts the pieces that all bodies may hold together. */
  Backlog(Semaphore room, Instant now) {
    this.room = room;
    this.until = now.plus(YOUNG);
  }

  /** For a body that has to be written down in any case. */
  static Backlog none() {
    Backlog none = new Backlog(new Semaphore(0), Instant.EPOCH);
    none.over = true;
    return none;
  }

  /** Whether nothing is held, and nothing will be. */
  boolean isOver() {
    return over;
  }

  /** Whether the piece has a place here. */
  boolean take(byte[] piece, Instant now) {
    if (over || now.isAfter(until) || !room.tryAcquire()) {
      return false;
    }
    pieces.add(piece);
    return true;
  }

  /** Ends it, and hands over what was held. */
  List<byte[]> end() {
    List<byte[]> held = List.copyOf(pieces);
    pieces.clear();
    room.release(held.size());
    over = true;
    return held;
  }

  @Override
  public void close() {
    end();
  }
}
