package org.smartlibrary.loan.circulation.mongo;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import org.bson.conversions.Bson;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.smartlibrary.starter.outbox.OutboxCollection;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What lists at the desk are made of; copies that stand on their shelves are in none of them. */
@Configuration(proxyBeanMethods = false)
class CirculationIndexes {

  static final CollectionIndexes COPIES =
      new CollectionIndexes(
          MongoCopies.COLLECTION,
          List.of(
              sparse(ascending(MongoCopies.LOAN_ID)),
              sparse(ascending(MongoCopies.LOAN_READER, MongoCopies.LOAN_DUE)),
              sparse(ascending(MongoCopies.LOAN_LIBRARY, MongoCopies.LOAN_DUE)),
              sparse(ascending(MongoCopies.LOAN_LIBRARY, MongoCopies.LOAN_LENT_AT)),
              sparse(ascending(MongoCopies.TRANSIT_ID)),
              sparse(ascending(MongoCopies.TRANSIT_FROM, MongoCopies.TRANSIT_SINCE)),
              sparse(ascending(MongoCopies.TRANSIT_TO, MongoCopies.TRANSIT_SINCE)),
              sparse(ascending(MongoCopies.MISSING_AT, MongoCopies.SINCE)),
              sparse(ascending(MongoCopies.LOST_BY)),
              sparse(ascending(CopyDocument.CLOSING)),
              sparse(ascending(CopyDocument.UNSETTLED_SINCE))));

  static final CollectionIndexes CLOSED =
      new CollectionIndexes(
          MongoClosedLoans.COLLECTION,
          List.of(
              sparse(
                  compoundIndex(
                      ascending(ClosedLoanDocument.READER),
                      descending(ClosedLoanDocument.CLOSED_AT))),
              new IndexModel(ascending(ClosedLoanDocument.LIBRARY, ClosedLoanDocument.LENT_AT)),
              sparse(ascending(ClosedLoanDocument.LINKED_SINCE))));

  static final CollectionIndexes OFFLINE =
      new CollectionIndexes(
          MongoOfflineAnswers.COLLECTION,
          List.of(
              new IndexModel(
                  ascending(
                      MongoOfflineAnswers.DESK,
                      MongoOfflineAnswers.REFUSED,
                      MongoOfflineAnswers.AT)),
              new IndexModel(ascending(MongoOfflineAnswers.AT))));

  @Bean
  CollectionIndexes offlineAnswerIndexes() {
    return OFFLINE;
  }

  @Bean
  CollectionIndexes copyIndexes() {
    return COPIES;
  }

  @Bean
  CollectionIndexes closedLoanIndexes() {
    return CLOSED;
  }

  @Bean
  OutboxCollection circulationOutbox() {
    return new OutboxCollection(MongoCopies.COLLECTION);
  }

  private static IndexModel sparse(Bson keys) {
    return new IndexModel(keys, new IndexOptions().sparse(true));
  }
}
