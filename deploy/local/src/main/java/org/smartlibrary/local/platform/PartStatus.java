package org.smartlibrary.local.platform;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * How a part is.
 *
 * @param pid the process, when it runs
 * @param resident its memory in bytes, when it runs
 */
public record PartStatus(
    Part part, State state, int port, OptionalLong pid, OptionalLong resident, Instant since) {

  /** What can be said of a part. */
  public enum State {
    HEALTHY,
    /** The process runs and does not do its work (yet). */
    UNHEALTHY,
    /** It was started and has died; the supervisor starts it again. */
    DEAD,
    /** Nobody started it. */
    STOPPED,
    /** The environment names one that runs elsewhere. */
    ELSEWHERE
  }
}
