package org.smartlibrary.catalog.feed.oaipmh;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What HTTP gave. */
sealed interface Reply {

  /** A body, unpacked. */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Body(byte[] bytes) implements Reply {}

  record Elsewhere(URI address) implements Reply {}

  /** Nothing of use; {@code lasting} when asking again would give the same. */
  record Trouble(String sentence, boolean lasting, @Nullable Duration retryAfter)
      implements Reply {}
}
