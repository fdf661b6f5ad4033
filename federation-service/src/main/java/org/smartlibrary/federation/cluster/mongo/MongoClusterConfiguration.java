package org.smartlibrary.federation.cluster.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import java.util.List;
import org.smartlibrary.federation.cluster.AssertionEvents;
import org.smartlibrary.federation.cluster.AssertionRegister;
import org.smartlibrary.federation.cluster.Pseudonyms;
import org.smartlibrary.federation.cluster.Reviews;
import org.smartlibrary.federation.cluster.RuleBook;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.starter.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clusters' collections. */
@Configuration(proxyBeanMethods = false)
class MongoClusterConfiguration {

  /** By the keys that lead to a component. */
  static final CollectionIndexes INDEXES =
      new CollectionIndexes(
          MongoClusterStore.CLUSTERS,
          List.of(new IndexModel(Indexes.ascending(ClusterDocuments.KEYS))));

  /** By the records they are about. */
  static final CollectionIndexes ASSERTED =
      new CollectionIndexes(
          MongoClusterStore.ASSERTED,
          List.of(new IndexModel(Indexes.ascending(AssertionDocuments.RECORDS))));

  /** By record, and by time for lists. */
  static final CollectionIndexes ASSERTIONS =
      new CollectionIndexes(
          MongoAssertionRegister.COLLECTION,
          List.of(
              new IndexModel(Indexes.ascending(AssertionDocuments.RECORDS)),
              new IndexModel(Indexes.descending(AssertionDocuments.AT))));

  /** By node, for who takes them out; by score, of all and of a library. */
  static final CollectionIndexes REVIEWS =
      new CollectionIndexes(
          MongoReviews.COLLECTION,
          List.of(
              new IndexModel(Indexes.ascending(MongoReviews.NODES)),
              new IndexModel(Indexes.descending(MongoReviews.SCORE)),
              new IndexModel(Indexes.ascending(MongoReviews.LIBRARIES))));

  @Bean
  RuleBook ruleBook(MongoDatabase database) {
    return new MongoRuleBook(database);
  }

  @Bean
  Reviews clusterReviews(MongoDatabase database) {
    return new MongoReviews(database);
  }

  @Bean
  CollectionIndexes reviewIndexes() {
    return REVIEWS;
  }

  @Bean
  MongoClusterStore clusterStore(MongoDatabase database) {
    return new MongoClusterStore(database);
  }

  @Bean
  CollectionIndexes clusterIndexes() {
    return INDEXES;
  }

  @Bean
  AssertionRegister assertionRegister(
      MongoDatabase database, Outbox outbox, AssertionEvents events) {
    return new MongoAssertionRegister(database, outbox, events);
  }

  @Bean
  Pseudonyms pseudonyms(MongoDatabase database) {
    return new KeyedPseudonyms(database);
  }

  @Bean
  OutboxCollection assertionOutbox() {
    return new OutboxCollection(MongoAssertionRegister.COLLECTION);
  }

  @Bean
  CollectionIndexes appliedAssertionIndexes() {
    return ASSERTED;
  }

  @Bean
  CollectionIndexes assertionIndexes() {
    return ASSERTIONS;
  }
}
