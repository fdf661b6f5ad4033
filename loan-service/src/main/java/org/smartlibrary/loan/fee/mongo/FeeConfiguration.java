package org.smartlibrary.loan.fee.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.fee.Payments;
import org.smartlibrary.loan.fee.Till;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ledger's collection, and the till. */
@Configuration(proxyBeanMethods = false)
class FeeConfiguration {

  /** What a reader owes, a library's newest fees, and its bookings for its bookkeeping. */
  static final CollectionIndexes INDEXES =
      new CollectionIndexes(
          MongoFees.COLLECTION,
          List.of(
              new IndexModel(
                  Indexes.ascending(FeeDocuments.READER, FeeDocuments.OPEN, FeeDocuments.AT)),
              new IndexModel(Indexes.ascending(FeeDocuments.LIBRARY, FeeDocuments.AT)),
              new IndexModel(Indexes.ascending(FeeDocuments.LIBRARY, FeeDocuments.LAST))));

  @Bean
  Fees fees(MongoDatabase database, MeterRegistry registry) {
    return new CountedFees(new MongoFees(database), registry);
  }

  @Bean
  Till till(Fees fees) {
    return new Till(fees);
  }

  @Bean
  Payments payments(MongoDatabase database, Fees fees, Till till) {
    return new Payments(fees, till, new MongoPlans(database));
  }

  @Bean
  CollectionIndexes feeIndexes() {
    return INDEXES;
  }
}
