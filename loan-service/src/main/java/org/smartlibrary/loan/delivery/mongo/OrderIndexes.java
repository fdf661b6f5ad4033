package org.smartlibrary.loan.delivery.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of readers and of those who pack, what is unfinished, and whose address is old. */
@Configuration(proxyBeanMethods = false)
class OrderIndexes {

  @Bean
  CollectionIndexes indexesOfOrders() {
    return new CollectionIndexes(
        MongoOrders.COLLECTION,
        List.of(
            latest("reader"),
            latest("packing"),
            latest("states"),
            new IndexModel(Indexes.ascending("parcels.state")),
            new IndexModel(Indexes.ascending("unfinishedSince")),
            new IndexModel(Indexes.ascending("eraseAfter"))));
  }

  /** Serves a list in the order in which it is shown. */
  private static IndexModel latest(String field) {
    return new IndexModel(Indexes.compoundIndex(Indexes.ascending(field), MongoOrders.LATEST));
  }
}
