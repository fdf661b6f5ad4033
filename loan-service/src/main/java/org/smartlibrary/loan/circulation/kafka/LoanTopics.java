package org.smartlibrary.loan.circulation.kafka;

import org.smartlibrary.starter.event.Topic;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the desk tells of copies and of loans. */
@Configuration(proxyBeanMethods = false)
class LoanTopics {

  static final String ITEM = "loan.item";
  static final String ACTIVITY = "loan.activity";
  private static final int PARTITIONS = 6;

  @Bean
  Topic loanItemTopic() {
    return new Topic(ITEM, PARTITIONS, Topic.Cleanup.COMPACT);
  }

  @Bean
  Topic loanActivityTopic() {
    return new Topic(ACTIVITY, PARTITIONS, Topic.Cleanup.DELETE);
  }
}
