package org.smartlibrary.loan.fee.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.fee.PaymentsContract;
import org.smartlibrary.loan.fee.Plans;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoPaymentsTest extends PaymentsContract {

  private final MongoClient client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private final MongoDatabase database = client.getDatabase("payments-" + UUID.randomUUID());

  MongoPaymentsTest() {
    database.getCollection(MongoFees.COLLECTION).createIndexes(FeeConfiguration.INDEXES.indexes());
  }

  @Override
  protected Fees fees() {
    return new MongoFees(database);
  }

  @Override
  protected Plans plans() {
    return new MongoPlans(database);
  }

  @AfterEach
  void close() {
    database.drop();
    client.close();
  }
}
