package org.smartlibrary.loan.circulation.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.UUID;
import org.smartlibrary.loan.circulation.DeskParts;
import org.smartlibrary.starter.mongo.CollectionIndexes;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.startertest.EmbeddedPlatform;

/** What the desk keeps, in a database of its own. */
final class MongoKept {

  private static final MongoClient CLIENT =
      MongoClients.create(EmbeddedPlatform.shared().mongodb());

  private MongoKept() {}

  static DeskParts.Kept empty() {
    var database = CLIENT.getDatabase("desk-" + UUID.randomUUID());
    for (CollectionIndexes declared :
        List.of(CirculationIndexes.COPIES, CirculationIndexes.CLOSED)) {
      database.getCollection(declared.collection()).createIndexes(declared.indexes());
    }
    return new DeskParts.Kept(
        new MongoCopies(database, new Outbox(), _ -> List.of()),
        new MongoAccounts(database),
        new MongoClosedLoans(database));
  }
}
