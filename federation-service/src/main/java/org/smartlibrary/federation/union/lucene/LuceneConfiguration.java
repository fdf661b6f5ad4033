package org.smartlibrary.federation.union.lucene;

import org.smartlibrary.federation.availability.ItemStates;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The union index in this process. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IndexSettings.class)
class LuceneConfiguration {

  @Bean
  LuceneUnionIndex unionIndex(IndexSettings settings, ItemStates states) {
    return new LuceneUnionIndex(settings, states);
  }
}
