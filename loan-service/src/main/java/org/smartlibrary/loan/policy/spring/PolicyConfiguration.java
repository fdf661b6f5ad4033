package org.smartlibrary.loan.policy.spring;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.policy.Editions;
import org.smartlibrary.loan.policy.LibraryPolicies;
import org.smartlibrary.loan.policy.PolicyDesk;
import org.smartlibrary.loan.policy.PolicyMeters;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PolicySettings.class)
class PolicyConfiguration {

  @Bean
  PolicyMeters policyMeters(MeterRegistry registry) {
    return new MicrometerPolicyMeters(registry);
  }

  @Bean
  LibraryPolicies policies(
      Libraries libraries,
      Editions editions,
      PolicyMeters meters,
      PolicySettings settings,
      Clock clock) {
    return new LibraryPolicies(libraries, editions, meters, settings.believed(), clock);
  }

  @Bean
  PolicyDesk policyDesk(
      Editions editions, LibraryPolicies policies, PolicyMeters meters, Clock clock) {
    return new PolicyDesk(editions, policies, meters, clock);
  }
}
