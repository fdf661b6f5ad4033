package org.smartlibrary.catalog.feed.oaipmh;

import java.net.URI;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.smartlibrary.catalog.feed.FeedLimits;
import org.smartlibrary.starter.network.NetworkRules;

/**
 * Asks an address, and those to which it is sent on: each is checked as the first one was, and only
 * the server for which they are meant sees the feed's headers.
 */
final class Visits {

  private static final int MOST_REDIRECTS = 5;

  private final HttpRequests http;
  private final HostGates gates;
  private final FeedLimits limits;

  Visits(HttpRequests http, HostGates gates, FeedLimits limits) {
    this.http = http;
    this.gates = gates;
    this.limits = limits;
  }

  Reply get(URI first, Map<String, String> headers) throws InterruptedException {
    URI place = first;
    for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
      Optional<String> objection = NetworkRules.objectionToForm(place);
      if (objection.isPresent()) {
        return new Reply.Trouble(
            "The server sends on to an address that is not taken: " + objection.get(), true, null);
      }
      URI here = place;
      Map<String, String> shown = isSameServer(first, here) ? headers : Map.of();
      Reply reply = gates.of(here).pass(() -> http.get(here, shown), limits);
      if (!(reply instanceof Reply.Elsewhere(URI next))) {
        return reply;
      }
      place = next;
    }
    return new Reply.Trouble(
        "The server sends on more than %d times.".formatted(MOST_REDIRECTS), true, null);
  }

  private static boolean isSameServer(URI one, URI other) {
    return Objects.equals(one.getScheme(), other.getScheme())
        && Objects.equals(one.getRawAuthority(), other.getRawAuthority());
  }
}
