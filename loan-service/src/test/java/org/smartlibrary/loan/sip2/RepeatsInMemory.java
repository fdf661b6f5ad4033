package org.smartlibrary.loan.sip2;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The last transactions, in memory. */
public final class RepeatsInMemory implements Repeats {

  private record Last(String message, String key, Instant at) {}

  private final Map<String, Last> all = new HashMap<>();

  @Override
  public synchronized String key(
      TerminalLogin terminal, String subject, String message, Instant now, Duration memory) {
    return all.merge(
            terminal + " " + subject,
            new Last(message, UUID.randomUUID().toString(), now),
            (last, next) ->
                last.message().equals(message) && last.at().isAfter(now.minus(memory))
                    ? last
                    : next)
        .key();
  }
}
