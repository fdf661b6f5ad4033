package org.smartlibrary.loan.interlending;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a request's trail; lines are added and never changed. Libraries act in it, no
 * persons.
 *
 * @param by the library that did it; null for the clock
 * @param state where the request was then
 */
public record Step(
    Instant at, @Nullable AgencyId by, Kind kind, Progress.Name state, @Nullable String says) {

  /** What was done. */
  public enum Kind {
    REQUESTED,
    ASKED,
    ASKED_AGAIN,
    PROMISED,
    DECLINED,
    RETRY_OFFERED,
    PASSED_OVER,
    TIME_IS_UP,
    UNREACHABLE,
    SENT,
    COPIED,
    ARRIVED,
    HANDED_OUT,
    PROLONGED,
    NOT_PROLONGED,
    SENT_BACK,
    HOME,
    WITHDRAWN,
    UNFILLED,
    LATE,
    TOLD,
    NOT_TOLD,
    REMINDED,
    NOTIFIED,
    SUPERSEDED
  }
}
