package org.smartlibrary.starter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.annotation.Bean;

/** The service's own database, when {@code spring.mongodb.database} names one. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnProperty("spring.mongodb.database")
public class MongoDatabaseAutoConfiguration {

  private static final int SELECTION_SECONDS = 5;

  @Bean
  @ConditionalOnMissingBean
  MongoDatabase mongoDatabase(MongoClient client, MongoProperties properties) {
    return client.getDatabase(properties.getMongoClientDatabase());
  }

  @Bean
  DatabaseHealth mongoHealthIndicator(MongoDatabase database) {
    return new DatabaseHealth(database);
  }

  @Bean
  IndexesAtStart indexesAtStart(
      MongoDatabase database, ObjectProvider<CollectionIndexes> declared) {
    return new IndexesAtStart(database, declared.orderedStream().toList());
  }

  /** Whoever waits for a database that is away is told so soon, and tries again. */
  @Bean
  MongoClientSettingsBuilderCustomizer shortSelection() {
    return settings ->
        settings.applyToClusterSettings(
            cluster -> cluster.serverSelectionTimeout(SELECTION_SECONDS, TimeUnit.SECONDS));
  }
}
