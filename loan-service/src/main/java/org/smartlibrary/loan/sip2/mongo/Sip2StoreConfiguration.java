package org.smartlibrary.loan.sip2.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.loan.sip2.Remarks;
import org.smartlibrary.loan.sip2.Repeats;
import org.smartlibrary.loan.sip2.Terminals;
import org.smartlibrary.loan.sip2.Unsettled;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class Sip2StoreConfiguration {

  @Bean
  Terminals terminals(MongoDatabase database) {
    return new MongoTerminals(database.getCollection(MongoTerminals.COLLECTION));
  }

  @Bean
  Repeats terminalRepeats(MongoDatabase database) {
    return new MongoRepeats(database.getCollection(MongoRepeats.COLLECTION));
  }

  @Bean
  Remarks terminalRemarks(MongoDatabase database) {
    return new MongoRemarks(database.getCollection(MongoRemarks.COLLECTION));
  }

  @Bean
  Unsettled terminalUnsettled(MongoDatabase database) {
    return new MongoUnsettled(database.getCollection(MongoUnsettled.COLLECTION));
  }

  /** By library and age, for its list; by card, for who is erased. */
  @Bean
  CollectionIndexes terminalUnsettledIndexes() {
    return new CollectionIndexes(
        MongoUnsettled.COLLECTION,
        List.of(
            new IndexModel(Indexes.ascending(MongoUnsettled.LIBRARY, "at")),
            new IndexModel(Indexes.ascending(MongoUnsettled.CARD))));
  }

  /** By library, for its list. */
  @Bean
  CollectionIndexes terminalIndexes() {
    return new CollectionIndexes(
        MongoTerminals.COLLECTION,
        List.of(new IndexModel(Indexes.ascending(MongoTerminals.LIBRARY))));
  }

  /** By age, for the sweep. */
  @Bean
  CollectionIndexes terminalTransactionIndexes() {
    return new CollectionIndexes(
        MongoRepeats.COLLECTION, List.of(new IndexModel(Indexes.ascending(MongoRepeats.AT))));
  }
}
