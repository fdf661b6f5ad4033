package org.smartlibrary.federation.union.oaipmh.web;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.federation.member.MemberDirectory;
import org.smartlibrary.federation.union.UnionCatalogue;
import org.smartlibrary.federation.union.UnionIndex;
import org.smartlibrary.federation.union.oaipmh.UnionRepository;
import org.smartlibrary.starter.oaipmh.OaiEndpoint;
import org.smartlibrary.starter.oaipmh.OaiIdentity;
import org.smartlibrary.starter.security.Access;
import org.smartlibrary.starter.security.AccessRule;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The union to harvest, for everybody. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(UnionHarvestSettings.class)
class HarvestConfiguration {

  @Bean
  UnionRepository unionRepository(
      UnionIndex index,
      UnionCatalogue catalogue,
      MemberDirectory members,
      UnionHarvestSettings settings) {
    OaiIdentity identity =
        new OaiIdentity(
            settings.name(),
            settings.email(),
            settings.namespace(),
            "oai:" + settings.namespace() + ":u7k3q9x2m4p8",
            settings.earliest());
    return new UnionRepository(index, catalogue, members::tree, identity);
  }

  @Bean
  OaiEndpoint unionHarvests(Clock clock, MeterRegistry meters) {
    return new OaiEndpoint(clock, meters);
  }

  /** Forms may be sent as well as addresses be asked for. */
  @Bean
  AccessRule publicHarvests() {
    return new AccessRule(null, "/oai/**", Access.PUBLIC);
  }
}
