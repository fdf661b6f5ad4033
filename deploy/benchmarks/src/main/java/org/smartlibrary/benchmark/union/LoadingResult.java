package org.smartlibrary.benchmark.union;

import java.util.List;
import org.smartlibrary.local.client.SyncState;

/**
 * How fast records came in.
 *
 * @param receivedPerSecond parsed and published, until the last file's answer
 * @param searchablePerSecond from the first byte sent until the last record could be found
 */
public record LoadingResult(
    long records,
    long rejected,
    double secondsUntilReceived,
    double secondsUntilSearchable,
    double receivedPerSecond,
    double searchablePerSecond) {

  static LoadingResult of(List<SyncState> states, double received, double searchable) {
    long records = states.stream().mapToLong(SyncState::received).sum();
    long rejected = states.stream().mapToLong(SyncState::rejected).sum();
    return new LoadingResult(
        records, rejected, received, searchable, records / received, records / searchable);
  }
}
