package org.smartlibrary.catalog.intake.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of a library's syncs, and the search for unfinished ones. */
@Configuration(proxyBeanMethods = false)
class IntakeIndexes {

  @Bean
  CollectionIndexes syncIndexes() {
    return new CollectionIndexes(
        MongoSyncs.COLLECTION,
        List.of(
            new IndexModel(
                Indexes.compoundIndex(Indexes.ascending("isil"), Indexes.descending("_id"))),
            new IndexModel(Indexes.ascending("state"))));
  }
}
