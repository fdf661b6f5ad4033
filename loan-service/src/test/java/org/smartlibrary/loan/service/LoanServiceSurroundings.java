package org.smartlibrary.loan.service;

import java.util.Objects;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.starter.event.EventPublisher;
import org.smartlibrary.starter.event.Topic;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** The topics that other services would have made, and the service as a client sees it. */
@TestConfiguration(proxyBeanMethods = false)
class LoanServiceSurroundings {

  @Bean
  Topic memberTopic() {
    return new Topic("federation.member", 1, Topic.Cleanup.COMPACT);
  }

  @Bean
  Topic recordTopic() {
    return new Topic("catalog.record", 1, Topic.Cleanup.COMPACT);
  }

  @Bean
  Topic clusterTopic() {
    return new Topic("federation.cluster", 1, Topic.Cleanup.COMPACT);
  }

  @Bean
  Questions questions() {
    return new Questions();
  }

  @Bean
  MongoClientSettingsBuilderCustomizer noteWhatIsAsked(Questions questions) {
    return settings -> settings.addCommandListener(questions);
  }

  @Bean
  @Lazy
  LoanService loanService(
      ServletWebServerApplicationContext context, EventPublisher events, Libraries libraries) {
    int port = Objects.requireNonNull(context.getWebServer()).getPort();
    return new LoanService(port, events, libraries);
  }

  @Bean
  @Lazy
  Desks desks(LoanService service, EventPublisher events, Stock stock, Enrolments enrolments) {
    return new Desks(service, events, stock, enrolments);
  }
}
