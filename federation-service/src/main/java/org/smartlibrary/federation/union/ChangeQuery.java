package org.smartlibrary.federation.union;

import java.time.Instant;
import java.util.Optional;

/**
 * Asks for the changes that come next.
 *
 * @param after the sequence behind which they come
 * @param limit at most so many
 * @param scope only what one of these libraries holds or once held
 * @param before only what was changed before that time
 */
public record ChangeQuery(long after, int limit, LibraryScope scope, Optional<Instant> before) {

  public static ChangeQuery after(long sequence, int limit) {
    return new ChangeQuery(sequence, limit, LibraryScope.ALL, Optional.empty());
  }
}
