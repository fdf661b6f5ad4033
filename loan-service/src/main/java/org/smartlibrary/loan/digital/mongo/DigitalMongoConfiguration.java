package org.smartlibrary.loan.digital.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.loan.digital.LeaseAccounts;
import org.smartlibrary.loan.digital.LeaseEvents;
import org.smartlibrary.loan.digital.LeaseQueue;
import org.smartlibrary.loan.digital.Licences;
import org.smartlibrary.loan.digital.Lots;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.starter.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DigitalMongoConfiguration {

  static final CollectionIndexes LICENCES =
      new CollectionIndexes(
          MongoLicences.COLLECTION,
          List.of(
              new IndexModel(Indexes.ascending("title")),
              new IndexModel(Indexes.ascending("settled"))));

  static final CollectionIndexes LOTS =
      new CollectionIndexes(
          MongoLots.COLLECTION,
          List.of(
              new IndexModel(Indexes.ascending("licence")),
              new IndexModel(Indexes.ascending("leases.id"))));

  static final CollectionIndexes QUEUE =
      new CollectionIndexes(
          MongoLeaseQueue.COLLECTION,
          List.of(
              new IndexModel(Indexes.ascending("licence", "since")),
              new IndexModel(Indexes.ascending("reader"))));

  @Bean
  Licences digitalLicences(MongoDatabase database) {
    return new MongoLicences(database);
  }

  @Bean
  Lots digitalLots(MongoDatabase database, Outbox outbox, LeaseEvents events) {
    return new MongoLots(database, outbox, events);
  }

  @Bean
  OutboxCollection digitalOutbox() {
    return new OutboxCollection(MongoLots.COLLECTION);
  }

  @Bean
  LeaseAccounts leaseAccounts(MongoDatabase database) {
    return new MongoLeaseAccounts(database);
  }

  @Bean
  LeaseQueue leaseQueue(MongoDatabase database) {
    return new MongoLeaseQueue(database);
  }

  @Bean
  CollectionIndexes digitalLicenceIndexes() {
    return LICENCES;
  }

  @Bean
  CollectionIndexes digitalLotIndexes() {
    return LOTS;
  }

  @Bean
  CollectionIndexes digitalQueueIndexes() {
    return QUEUE;
  }
}
