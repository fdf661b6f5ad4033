package org.smartlibrary.starter.observe;

import io.micrometer.core.instrument.MeterRegistry;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.starter.event.Topic;
import org.smartlibrary.starter.inbox.EventHandler;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.micrometer.metrics.autoconfigure.MeterRegistryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.ConfigurationCondition;
import org.springframework.core.env.Environment;

/** What an operator sees of every service alike. */
@AutoConfiguration
class ObserveAutoConfiguration {

  @Bean
  MeterRegistryCustomizer<MeterRegistry> serviceTag(Environment environment) {
    var name = environment.getProperty("spring.application.name", "service");
    return registry -> registry.config().commonTags("service", name);
  }

  /** A service that neither tells nor hears is as ready without a broker. */
  @Bean
  @Conditional(TellsOrHears.class)
  KafkaHealth kafkaHealthIndicator(KafkaClients clients) {
    return new KafkaHealth(clients);
  }

  static final class TellsOrHears extends AnyNestedCondition {

    TellsOrHears() {
      super(ConfigurationCondition.ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnBean(Topic.class)
    static final class Tells {}

    @ConditionalOnBean(EventHandler.class)
    static final class Hears {}
  }
}
