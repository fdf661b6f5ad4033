package org.smartlibrary.loan.circulation.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.smartlibrary.loan.circulation.DeskOnPaper;
import org.smartlibrary.loan.circulation.DeskParts;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.startertest.EmbeddedPlatform;

/** How often a desk asks the database for what it keeps; stock, card and debt are one look each. */
class RoundTripsTest {

  private final List<String> asked = new ArrayList<>();
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(EmbeddedPlatform.shared().mongodb()))
              .addCommandListener(
                  new CommandListener() {
                    @Override
                    public void commandStarted(CommandStartedEvent event) {
                      asked.add(event.getCommandName());
                    }
                  })
              .build());

  @AfterEach
  void close() {
    client.close();
  }

  @Test
  void aCheckOutIsThreeRoundTripsAndAReturnFive() {
    var paper = new DeskOnPaper(kept());
    var book = paper.book("1");
    paper.lendTo("wang", book);
    paper.takeBack(book);
    asked.clear();

    paper.lendTo("wang", book);
    assertThat(asked).containsExactly("find", "findAndModify", "update");
    asked.clear();
    paper.takeBack(book);
    assertThat(asked).containsExactly("find", "update", "update", "insert", "update");
  }

  private DeskParts.Kept kept() {
    var database = client.getDatabase("desk-" + UUID.randomUUID());
    return new DeskParts.Kept(
        new MongoCopies(
            database,
            new Outbox(),
            step -> List.of(new OutgoingEvent("t", "k", "t.v1", step.at(), step.copy().version()))),
        new MongoAccounts(database),
        new MongoClosedLoans(database));
  }
}
