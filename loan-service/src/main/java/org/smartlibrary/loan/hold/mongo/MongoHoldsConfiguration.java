package org.smartlibrary.loan.hold.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.loan.hold.HoldEvents;
import org.smartlibrary.loan.hold.HoldMeters;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.starter.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MongoHoldsConfiguration {

  /** The line, readers' and libraries' lists, a copy's holds, and the clock. */
  static final CollectionIndexes INDEXES =
      new CollectionIndexes(
          MongoHolds.COLLECTION,
          List.of(
              new IndexModel(Indexes.ascending("wish", "phase", "placedAt")),
              new IndexModel(Indexes.ascending("reader", "open")),
              new IndexModel(Indexes.ascending("pickup", "phase")),
              new IndexModel(Indexes.ascending("phase", "since")),
              sparse("at", "phase"),
              sparse("over", "since"),
              sparse("item"),
              sparse("left"),
              sparse("dueAt")));

  @Bean
  Holds holds(MongoDatabase database, Outbox outbox, HoldEvents events, HoldMeters meters) {
    return new MongoHolds(database, outbox, events, meters);
  }

  @Bean
  CollectionIndexes holdIndexes() {
    return INDEXES;
  }

  @Bean
  OutboxCollection holdOutbox() {
    return new OutboxCollection(MongoHolds.COLLECTION);
  }

  private static IndexModel sparse(String... fields) {
    return new IndexModel(Indexes.ascending(fields), new IndexOptions().sparse(true));
  }
}
