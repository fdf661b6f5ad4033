package org.smartlibrary.loan.delivery.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.delivery.Counter;
import org.smartlibrary.loan.delivery.Orders;
import org.smartlibrary.loan.delivery.OrdersContract;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoOrdersTest extends OrdersContract {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  private final MongoDatabase database = CLIENT.getDatabase("orders-" + UUID.randomUUID());

  MongoOrdersTest() {
    database
        .getCollection(MongoOrders.COLLECTION)
        .createIndexes(new OrderIndexes().indexesOfOrders().indexes());
  }

  @AfterAll
  static void close() {
    CLIENT.close();
  }

  @Override
  protected Orders orders() {
    return new MongoOrders(database);
  }

  /** Every collection is read as it lies there. */
  @Test
  void afterItsTimeNothingOfAnAddressIsInTheStore() {
    Counter counter = new Counter(orders());
    var order = counter.order();
    counter.delivered(order);
    assertThat(everything()).contains(Counter.STREET, Counter.PHONE);

    counter.clock.pass(Duration.ofDays(13));
    counter.deliveries.sweep();
    assertThat(everything()).contains(Counter.STREET);
    counter.clock.pass(Duration.ofDays(2));
    counter.deliveries.sweep();

    assertThat(everything())
        .contains(order.id().value())
        .doesNotContain(
            Counter.STREET, Counter.PHONE, Counter.NAME, Counter.CITY, Counter.POSTCODE);
  }

  private String everything() {
    StringBuilder all = new StringBuilder();
    for (String name : database.listCollectionNames()) {
      for (Document document : database.getCollection(name).find()) {
        all.append(document.toJson());
      }
    }
    return all.toString();
  }
}
