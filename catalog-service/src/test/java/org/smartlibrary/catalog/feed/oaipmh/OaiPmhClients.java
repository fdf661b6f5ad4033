package org.smartlibrary.catalog.feed.oaipmh;

import java.time.Clock;
import org.smartlibrary.catalog.feed.DataProviders;
import org.smartlibrary.catalog.feed.FeedLimits;
import org.smartlibrary.starter.network.CheckedNames;
import org.smartlibrary.starter.network.NetworkRules;

/** What speaks OAI-PMH, put together for tests. */
public final class OaiPmhClients {

  private OaiPmhClients() {}

  public static DataProviders of(FeedLimits limits, Clock clock) {
    NetworkRules rules = new NetworkRules(limits.allowedNetworks());
    HttpRequests http = new HttpRequests(limits, new CheckedNames(rules), clock);
    Visits visits = new Visits(http, new HostGates(limits), limits);
    return source -> new OaiPmhProvider(source, visits);
  }
}
