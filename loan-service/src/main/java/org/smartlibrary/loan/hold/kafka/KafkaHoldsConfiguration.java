package org.smartlibrary.loan.hold.kafka;

import org.smartlibrary.loan.hold.HoldEvents;
import org.smartlibrary.loan.hold.MovedTitles;
import org.smartlibrary.loan.patron.Pseudonyms;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class KafkaHoldsConfiguration {

  @Bean
  HoldEvents holdEvents(Pseudonyms pseudonyms) {
    return new ActivityEvents(pseudonyms);
  }

  @Bean
  EventHandler holdTitleNews(MovedTitles titles) {
    return new TitleNews(titles);
  }
}
