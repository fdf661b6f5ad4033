package org.smartlibrary.loan.interlending.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.bson.conversions.Bson;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lists of both sides, what is due, what is to be told, and what was shipped when. */
@Configuration(proxyBeanMethods = false)
class InterlendingIndexes {

  @Bean
  CollectionIndexes indexesOfInterlending() {
    return new CollectionIndexes(
        MongoInterlibraryRequests.COLLECTION,
        List.of(
            list("requester"),
            list("supplier"),
            new IndexModel(Indexes.ascending("supplier", "state")),
            new IndexModel(Indexes.ascending("requester", "shippedAt")),
            new IndexModel(Indexes.ascending("supplier", "shippedAt")),
            new IndexModel(Indexes.ascending("shippedAt")),
            new IndexModel(Indexes.ascending("deadline")),
            new IndexModel(Indexes.ascending("tellAt")),
            new IndexModel(Indexes.ascending("namesReader", "over", "changedAt")),
            new IndexModel(Indexes.ascending("need.reader")),
            new IndexModel(
                Indexes.ascending(RequestDocument.COUNTED, "state"),
                new IndexOptions().sparse(true)),
            new IndexModel(Indexes.ascending("state"))));
  }

  private static IndexModel list(String field) {
    Bson latest = Indexes.compoundIndex(Indexes.ascending(field), MongoInterlibraryRequests.LATEST);
    return new IndexModel(latest);
  }
}
