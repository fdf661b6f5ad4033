package org.smartlibrary.catalog.intake;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What intake takes in, and at what pace.
 *
 * @param maxFileSize the most that one file may hold, uncompressed
 * @param maxRecordSize the most that one record may take, in its own serialization
 * @param maxCompressionRatio how many times larger than what was sent a file may become
 * @param maxRunning how many files one instance receives at once
 * @param maxRejectionsKept how many rejections of one sync are kept; all are counted
 * @param batchSize records that are looked up together
 * @param inFlight events that may be on their way to the log, a sync
 * @param lease how long a receiver that shows no life is believed to live
 * @param maxSpooled the most that unfinished and withheld uploads may take together, as they were
 *     sent
 * @param unfinishedKept how long the rest of an upload that broke is awaited
 * @param quarantinedKept how long a whole file that is not believed waits for a decision
 * @param answerWithin how long who sent a file is kept waiting for what comes of it
 * @param patience how long a single write waits for the catalogue to follow
 */
@ConfigurationProperties("catalog.intake")
public record IntakeLimits(
    @DefaultValue("64GB") DataSize maxFileSize,
    @DefaultValue("4MB") DataSize maxRecordSize,
    @DefaultValue("200") int maxCompressionRatio,
    @DefaultValue("8") int maxRunning,
    @DefaultValue("100000") int maxRejectionsKept,
    @DefaultValue("1000") int batchSize,
    @DefaultValue("5000") int inFlight,
    @DefaultValue("15s") Duration lease,
    @DefaultValue("32GB") DataSize maxSpooled,
    @DefaultValue("3d") Duration unfinishedKept,
    @DefaultValue("14d") Duration quarantinedKept,
    @DefaultValue("1m") Duration answerWithin,
    @DefaultValue("10s") Duration patience) {

  long maxFileBytes() {
    return maxFileSize.toBytes();
  }
}
