package org.smartlibrary.catalog.feed;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How feeds are harvested.
 *
 * @param allowedNetworks networks (CIDR) that may be harvested although they are not public
 * @param connectTimeout the longest that a connection may take
 * @param readTimeout the longest silence of a server
 * @param totalTimeout the longest that one answer may take
 * @param maxPageSize the most that one answer may hold, unpacked
 * @param maxRecords the most that one run takes
 * @param overlap how much earlier than the last answer the next harvest begins
 * @param pause between two requests to one host
 * @param leastInterval the shortest schedule that is accepted
 * @param maxRunning feeds that one instance harvests at once
 * @param lease how long an instance that shows no life is believed to live
 * @param look how often an instance looks for feeds that are due
 * @param maxAttempts attempts in vain, without a page between them, after which a run gives up
 * @param firstWait the wait after the first attempt in vain; it doubles with each
 * @param longestWait the longest wait, and the most of a server's Retry-After that is honoured
 * @param breakerAfter failures out of ten requests after which a host is left alone
 * @param breakerWait how long
 */
@ConfigurationProperties("catalog.feeds")
public record FeedLimits(
    @DefaultValue List<String> allowedNetworks,
    @DefaultValue("10s") Duration connectTimeout,
    @DefaultValue("60s") Duration readTimeout,
    @DefaultValue("10m") Duration totalTimeout,
    @DefaultValue("16MB") DataSize maxPageSize,
    @DefaultValue("50000000") long maxRecords,
    @DefaultValue("10m") Duration overlap,
    @DefaultValue("200ms") Duration pause,
    @DefaultValue("5m") Duration leastInterval,
    @DefaultValue("4") int maxRunning,
    @DefaultValue("60s") Duration lease,
    @DefaultValue("1s") Duration look,
    @DefaultValue("8") int maxAttempts,
    @DefaultValue("10s") Duration firstWait,
    @DefaultValue("1h") Duration longestWait,
    @DefaultValue("5") int breakerAfter,
    @DefaultValue("1m") Duration breakerWait) {

  public FeedLimits {
    allowedNetworks = List.copyOf(allowedNetworks);
  }

  public int pageBytes() {
    return Math.toIntExact(maxPageSize.toBytes());
  }
}
