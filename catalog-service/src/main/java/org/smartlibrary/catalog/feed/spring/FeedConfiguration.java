package org.smartlibrary.catalog.feed.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.catalog.feed.DataProviders;
import org.smartlibrary.catalog.feed.FeedDesk;
import org.smartlibrary.catalog.feed.FeedLimits;
import org.smartlibrary.catalog.feed.FeedMeters;
import org.smartlibrary.catalog.feed.FeedRuns;
import org.smartlibrary.catalog.feed.FeedWatch;
import org.smartlibrary.catalog.feed.Feeds;
import org.smartlibrary.catalog.feed.Harvester;
import org.smartlibrary.catalog.feed.KnownIdentifiers;
import org.smartlibrary.catalog.intake.Deliveries;
import org.smartlibrary.catalog.intake.IntakeLimits;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.Serialization;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedLimits.class)
class FeedConfiguration {

  @Bean
  FeedDesk feedDesk(Feeds feeds, FeedRuns runs, KnownIdentifiers identifiers, Clock clock) {
    return new FeedDesk(feeds, runs, identifiers, clock);
  }

  @Bean
  FeedMeters feedMeters(MeterRegistry registry) {
    return new MicrometerFeedMeters(registry);
  }

  @Bean
  FeedFigures feedFigures(Feeds feeds, Clock clock, MeterRegistry registry) {
    return new FeedFigures(feeds, clock, registry);
  }

  @Bean
  Harvester.Means harvestMeans(
      RecordReader reader,
      IntakeLimits intake,
      KnownIdentifiers identifiers,
      Deliveries deliveries,
      FeedRuns runs,
      FeedMeters meters) {
    int limit = Math.toIntExact(intake.maxRecordSize().toBytes());
    ReadOptions options = ReadOptions.of(Serialization.MARCXML).withRecordLimit(limit);
    return new Harvester.Means(reader, options, identifiers, deliveries, runs, meters);
  }

  @Bean
  Harvester harvester(
      Feeds feeds, DataProviders providers, Harvester.Means means, FeedLimits limits, Clock clock) {
    return new Harvester(feeds, providers, means, limits, clock);
  }

  @Bean(destroyMethod = "stop")
  FeedWatch feedWatch(Feeds feeds, Harvester harvester, FeedLimits limits, Clock clock) {
    return new FeedWatch(feeds, harvester, limits, clock);
  }
}
