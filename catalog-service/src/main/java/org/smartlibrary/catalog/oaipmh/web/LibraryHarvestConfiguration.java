package org.smartlibrary.catalog.oaipmh.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.catalog.oaipmh.LibraryRepositories;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordWriter;
import org.smartlibrary.catalog.store.ChangedRecords;
import org.smartlibrary.catalog.store.Horizon;
import org.smartlibrary.starter.oaipmh.OaiEndpoint;
import org.smartlibrary.starter.oaipmh.OaiIdentity;
import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The libraries to harvest, for everybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LibraryHarvestSettings.class)
class LibraryHarvestConfiguration {

  @Bean
  LibraryRepositories libraryRepositories(
      LibraryHarvestSettings settings,
      ChangedRecords records,
      Horizon horizon,
      RecordReader reader,
      RecordWriter writer) {
    OaiIdentity identity =
        new OaiIdentity(
            settings.name(),
            settings.email(),
            settings.namespace(),
            "n0012345",
            settings.earliest());
    return new LibraryRepositories(identity, records, horizon, reader, writer);
  }

  @Bean
  OaiEndpoint libraryHarvests(Clock clock, MeterRegistry meters) {
    return new OaiEndpoint(clock, meters);
  }

  /** Forms may be sent as well as addresses be asked for. */
  @Bean
  AccessRule publicHarvests() {
    return new AccessRule(null, "/oai/**", Access.PUBLIC);
  }
}
