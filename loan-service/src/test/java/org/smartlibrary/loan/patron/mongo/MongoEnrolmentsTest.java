package org.smartlibrary.loan.patron.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.smartlibrary.loan.patron.People.NOON;
import static org.smartlibrary.loan.patron.People.named;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Decision;
import org.smartlibrary.loan.patron.Enrolments;
import org.smartlibrary.loan.patron.EnrolmentsContract;
import org.smartlibrary.loan.patron.Mandate;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.ReaderRegister;
import org.smartlibrary.loan.patron.Rule;
import org.smartlibrary.startertest.EmbeddedPlatform;
import org.smartlibrary.startertest.SetClock;

class MongoEnrolmentsTest extends EnrolmentsContract {

  private static final CardNumber CARD = new CardNumber("CARD-1");

  private final MongoClient client = MongoClients.create(EmbeddedPlatform.shared().mongodb());
  private final MongoDatabase database = client.getDatabase("readers-" + UUID.randomUUID());
  private final SetClock clock = new SetClock(NOON);

  MongoEnrolmentsTest() {
    database
        .getCollection(MongoEnrolments.COLLECTION)
        .createIndexes(PatronConfiguration.READERS.indexes());
    database.getCollection(Keys.COLLECTION).createIndexes(PatronConfiguration.KEYS.indexes());
  }

  @Override
  protected Enrolments enrolments() {
    return new MongoEnrolments(database, clock);
  }

  @AfterEach
  void close() {
    database.drop();
    client.close();
  }

  @Test
  void whatAWriterClaimedBeforeItDiedLeadsNowhereAndIsItsReadersStill() {
    claimed("r-1");

    assertThat(enrolments().withCard(CARD)).isEmpty();
    assertRefused(register(named("r-2", "CARD-1", null)), Rule.CARD_TAKEN);
    assertThat(register(named("r-1", "CARD-1", null))).isInstanceOf(Decision.Created.class);
    assertThat(enrolments().withCard(CARD)).isPresent();
  }

  @Test
  void whatWasClaimedInVainIsFreeAfterATime() {
    claimed("r-1");
    clock.pass(Keys.ABANDONED.plusSeconds(1));

    assertThat(register(named("r-2", "CARD-1", null))).isInstanceOf(Decision.Created.class);
    assertRefused(register(named("r-1", "CARD-1", null)), Rule.CARD_TAKEN);
  }

  @Test
  void whatAReaderHasIsNeverTakenForAbandoned() {
    register(named("r-1", "CARD-1", "subject-1"));
    clock.pass(Duration.ofDays(4000));

    assertRefused(register(named("r-2", "CARD-1", null)), Rule.CARD_TAKEN);
    assertRefused(register(named("r-2", "CARD-2", "subject-1")), Rule.LOGIN_TAKEN);
  }

  @Test
  void aWriterWhoSleptWhileItsClaimWasTakenOverDoesNotGetTheCard() {
    var slow =
        Interposed.before(
            database.getCollection(MongoEnrolments.COLLECTION),
            "insertOne",
            () -> {
              clock.pass(Keys.ABANDONED.plusSeconds(1));
              register(named("r-2", "CARD-1", null));
            });
    var sleeper = new MongoEnrolments(slow, database.getCollection(Keys.COLLECTION), clock);

    var decision =
        new ReaderRegister(sleeper)
            .register(named("r-1", "CARD-1", null), _ -> true, Mandate.EVERYTHING);

    assertRefused(decision, Rule.CARD_TAKEN);
    assertThat(enrolments().find(new ReaderId("r-1"))).isEmpty();
    assertThat(enrolments().withCard(CARD)).get().matches(one -> one.id().value().equals("r-2"));
  }

  @Test
  void aClaimOfALoginThatIsNotWantedAnyMoreCanBeMadeByAnother() {
    register(named("r-1", "CARD-1", "subject-1"));
    register(named("r-1", "CARD-1", "subject-2"));
    clock.pass(Keys.ABANDONED.plusSeconds(1));

    assertThat(enrolments().withLogin("subject-1")).isEmpty();
    assertThat(register(named("r-2", "CARD-2", "subject-1"))).isInstanceOf(Decision.Created.class);
  }

  @Test
  void aRefusedReaderLeavesNoClaims() {
    register(named("r-1", "CARD-1", "subject-1"));
    register(named("r-2", "CARD-2", "subject-1"));

    assertThat(database.getCollection(Keys.COLLECTION).find())
        .extracting(claim -> claim.getString("_id"))
        .containsExactlyInAnyOrder("card|CARD-1", "login|subject-1");
  }

  private void claimed(String reader) {
    new Keys(database.getCollection(Keys.COLLECTION), (_, _) -> Keys.Holding.NOT_HELD, clock)
        .claim(new Key.Card(CARD), new ReaderId(reader));
    assertThat(database.getCollection(MongoEnrolments.COLLECTION).find(new Document())).isEmpty();
  }
}
