package org.smartlibrary.loan.sip2.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.sip2.Repeats;
import org.smartlibrary.loan.sip2.RepeatsContract;
import org.smartlibrary.loan.sip2.TerminalLogin;
import org.smartlibrary.loan.sip2.Terminals;
import org.smartlibrary.loan.sip2.TerminalsContract;
import org.smartlibrary.startertest.EmbeddedPlatform;

class MongoStoresTest {

  private static MongoClient client;
  private static MongoDatabase database;

  @BeforeAll
  static void connect() {
    client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
    database = client.getDatabase("sip2-" + UUID.randomUUID());
  }

  @AfterAll
  static void disconnect() {
    client.close();
  }

  @Nested
  class OfTerminals extends TerminalsContract {

    @Override
    protected Terminals terminals() {
      return new MongoTerminals(database.getCollection(MongoTerminals.COLLECTION));
    }
  }

  @Nested
  class OfTransactions extends RepeatsContract {

    @Override
    protected Repeats repeats() {
      return new MongoRepeats(database.getCollection(MongoRepeats.COLLECTION));
    }
  }

  @Test
  void whatIsKeptOfATransactionNamesNobody() {
    var transactions = database.getCollection("private");
    new MongoRepeats(transactions)
        .key(
            new TerminalLogin("hall"),
            "fees 0440001234",
            "37 AA0440001234",
            Instant.parse("2026-11-23T02:15:00Z"),
            Duration.ofMinutes(10));
    assertThat(transactions.find()).singleElement().asString().doesNotContain("0440001234", "hall");
  }

  @Test
  void whatIsOldIsSweptByWhoeverWrites() {
    var transactions = database.getCollection("swept");
    var repeats = new MongoRepeats(transactions);
    var begin = Instant.parse("2026-11-23T02:15:00Z");
    for (int second = 0; second < 1000; second++) {
      var now = begin.plusSeconds(10L * second);
      repeats.key(new TerminalLogin("hall"), "book " + second, "lend", now, Duration.ofMinutes(10));
    }
    assertThat(transactions.countDocuments()).isLessThan(130);
  }
}
