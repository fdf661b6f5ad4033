package org.smartlibrary.federation.union.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How closely the index follows the clusters.
 *
 * @param refresh at most so long after a change until searches see it
 * @param bulk from so many unseen changes on, as when a library's whole file comes in, it is
 *     cheaper to show many at once
 * @param bulkRefresh at most so long until searches see those
 * @param commit at most so much is applied again after a crash
 * @param maxBatch events taken in at once
 */
@ConfigurationProperties("union.follow")
record FollowSettings(
    @DefaultValue("250ms") Duration refresh,
    @DefaultValue("1000") int bulk,
    @DefaultValue("4s") Duration bulkRefresh,
    @DefaultValue("15s") Duration commit,
    @DefaultValue("3000") int maxBatch) {

  /** How long so many changes may wait until they are shown. */
  Duration refreshAfter(int unseen) {
    return unseen < bulk ? refresh : bulkRefresh;
  }
}
