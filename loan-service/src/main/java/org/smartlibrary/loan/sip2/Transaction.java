package org.smartlibrary.loan.sip2;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that happens once.
 *
 * @param key the same when a machine that heard no answer asks again
 * @param offline present when the machine did it while nobody could be asked: it must not be
 *     refused
 */
public record Transaction(String key, Optional<Offline> offline) {

  /** When the machine did it, and which due date it told the reader. */
  public record Offline(Instant at, Optional<Instant> due) {}
}
