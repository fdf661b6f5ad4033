package org.smartlibrary.loan.policy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.starter.security.Isil;

/**
 * A library's regulations as they were published; it is never changed.
 *
 * @param version from 1
 * @param by who published it
 * @param again the earlier version that was published anew with it
 */
public record Edition(
    Isil library, long version, List<Line> lines, Instant at, String by, @Nullable Long again) {

  public Edition {
    lines = List.copyOf(lines);
  }

  public Optional<Long> earlier() {
    return Optional.ofNullable(again);
  }
}
