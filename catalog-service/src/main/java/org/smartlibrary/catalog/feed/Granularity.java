package org.smartlibrary.catalog.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** How exactly a server knows when something changed (OAI-PMH 2.0, section 3.3.1). */
public enum Granularity {
  DAY,
  SECOND;

  /** The time as the server wants it written, never later than it is. */
  public String write(Instant time) {
    return this == DAY
        ? LocalDate.ofInstant(time, ZoneOffset.UTC).toString()
        : time.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
