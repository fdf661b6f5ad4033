package org.smartlibrary.catalog.feed;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where a feed comes from, and what of what is there. */
public record FeedSource(
    URI baseUrl, String metadataPrefix, @Nullable String set, SecretHeaders headers) {

  /** Whether it is the same list, so that a harvest can go on where the last one ended. */
  boolean isSameList(FeedSource other) {
    return baseUrl.equals(other.baseUrl)
        && metadataPrefix.equals(other.metadataPrefix)
        && Objects.equals(set, other.set);
  }

  /** Whether secrets that were meant for the one may be shown to the other. */
  public boolean isSameServer(URI other) {
    return Objects.equals(baseUrl.getScheme(), other.getScheme())
        && Objects.equals(baseUrl.getRawAuthority(), other.getRawAuthority());
  }
}
