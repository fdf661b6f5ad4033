package org.smartlibrary.loan.fee.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.fee.Charges.READER;
import static org.smartlibrary.loan.fee.Charges.charge;
import static org.smartlibrary.loan.fee.Charges.pay;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.fee.FeesContract;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoFeesTest extends FeesContract {

  private final MongoClient client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private final MongoDatabase database = client.getDatabase("fees-" + UUID.randomUUID());

  MongoFeesTest() {
    collection().createIndexes(FeeConfiguration.INDEXES.indexes());
  }

  @Override
  protected Fees fees() {
    return new MongoFees(database);
  }

  @AfterEach
  void close() {
    database.drop();
    client.close();
  }

  @Test
  void whatIsOwedStandsBesideTheEntriesThatItIsTheSumOf() {
    till().charge(charge("F", "5.00"));
    till().book("F", pay("2.00", "k1"));

    var document = collection().find(new Document("_id", "F")).first();

    assertThat(document).isNotNull().containsEntry("owed", 300L).containsEntry("open", true);
  }

  @Test
  void whatAReaderOwesIsReadByTheIndex() {
    till().charge(charge("F", "5.00"));

    var plan =
        collection().find(new Document("reader", READER.value()).append("open", true)).explain();

    assertThat(plan.toJson()).contains("IXSCAN").doesNotContain("COLLSCAN");
  }

  private MongoCollection<Document> collection() {
    return database.getCollection(MongoFees.COLLECTION);
  }
}
