package org.smartlibrary.loan.policy.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A library's newest edition, and all of them. */
@Configuration(proxyBeanMethods = false)
class PolicyIndexes {

  @Bean
  CollectionIndexes indexesOfEditions() {
    return new CollectionIndexes(
        MongoEditions.COLLECTION,
        List.of(new IndexModel(Indexes.ascending(MongoEditions.LIBRARY, MongoEditions.VERSION))));
  }
}
