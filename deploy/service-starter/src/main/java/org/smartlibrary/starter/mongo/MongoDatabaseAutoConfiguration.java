package org.smartlibrary.starter.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoProperties;
import org.springframework.context.annotation.Bean;

/** The service's own database, when {@code spring.mongodb.database} names one. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
@ConditionalOnProperty("spring.mongodb.database")
public class MongoDatabaseAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  MongoDatabase mongoDatabase(MongoClient client, MongoProperties properties) {
    return client.getDatabase(properties.getMongoClientDatabase());
  }
}
