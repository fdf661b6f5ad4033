package org.smartlibrary.starter.inbox.deadletter;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.starter.event.KafkaClients;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.smartlibrary.starter.mongo.MongoDatabaseAutoConfiguration;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Dead letters in the database where there is one. */
@AutoConfiguration(after = MongoDatabaseAutoConfiguration.class)
class DeadLetterAutoConfiguration {

  @Bean
  DeadLetterTopics deadLetterTopics(KafkaClients clients) {
    return new DeadLetterTopics(clients);
  }

  @Configuration(proxyBeanMethods = false)
  @ConditionalOnBean(MongoDatabase.class)
  static class InDatabase {

    @Bean
    MongoDeadLetters deadLetters(MongoDatabase database, DeadLetterTopics topics) {
      return new MongoDeadLetters(database, topics);
    }

    @Bean
    CollectionIndexes deadLetterIndexes() {
      return new CollectionIndexes(
          MongoDeadLetters.COLLECTION,
          List.of(
              new IndexModel(Indexes.ascending("group", "topic")),
              new IndexModel(Indexes.descending("at", "_id"))));
    }

    @Bean
    DeadLetterController deadLetterController(MongoDeadLetters letters) {
      return new DeadLetterController(letters);
    }
  }

  @Bean
  @ConditionalOnMissingBean(DeadLetters.class)
  DeadLetters topicDeadLetters(DeadLetterTopics topics) {
    return new TopicDeadLetters(topics);
  }
}
