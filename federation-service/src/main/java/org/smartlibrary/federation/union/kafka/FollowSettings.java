package org.smartlibrary.federation.union.kafka;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How closely the index follows the clusters.
 *
 * @param refresh at most so long after a change until searches see it
 * @param commit at most so much is applied again after a crash
 * @param maxBatch events taken in at once
 */
@ConfigurationProperties("union.follow")
record FollowSettings(
    @DefaultValue("250ms") Duration refresh,
    @DefaultValue("15s") Duration commit,
    @DefaultValue("3000") int maxBatch) {}
