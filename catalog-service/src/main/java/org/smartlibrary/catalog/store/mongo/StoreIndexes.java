package org.smartlibrary.catalog.store.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A library's changes in the order of their times. */
@Configuration(proxyBeanMethods = false)
class StoreIndexes {

  static final CollectionIndexes CHANGES =
      new CollectionIndexes(
          "records",
          List.of(new IndexModel(Indexes.ascending(RecordDocument.ISIL, RecordDocument.AT))));

  @Bean
  CollectionIndexes recordIndexes() {
    return CHANGES;
  }
}
