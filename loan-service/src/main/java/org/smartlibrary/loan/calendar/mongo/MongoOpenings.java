package org.smartlibrary.loan.calendar.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import org.smartlibrary.loan.calendar.Opening;
import org.smartlibrary.loan.calendar.Openings;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Repository;

@Repository
class MongoOpenings implements Openings {

  private final VersionedCollection openings;

  MongoOpenings(MongoDatabase database) {
    this.openings = new VersionedCollection(database.getCollection("openings"));
  }

  @Override
  public Optional<Opening> find(Isil library) {
    return Optional.ofNullable(openings.documents().find(eq("_id", library.value())).first())
        .map(OpeningDocument::opening);
  }

  @Override
  public boolean put(Opening opening) {
    return openings.put(OpeningDocument.of(opening), opening.version());
  }
}
