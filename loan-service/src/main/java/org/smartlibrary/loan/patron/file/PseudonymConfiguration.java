package org.smartlibrary.loan.patron.file;

import java.time.Clock;
import org.smartlibrary.loan.patron.KeyedPseudonyms;
import org.smartlibrary.loan.patron.PseudonymKey;
import org.smartlibrary.loan.patron.Pseudonyms;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PseudonymSettings.class)
class PseudonymConfiguration {

  @Bean
  Pseudonyms pseudonyms(PseudonymSettings settings, Clock clock) {
    return settings.key().isBlank()
        ? new FilePseudonyms(settings.file(), settings.keptYears(), clock)
        : new KeyedPseudonyms(PseudonymKey.of(settings.key()));
  }
}
