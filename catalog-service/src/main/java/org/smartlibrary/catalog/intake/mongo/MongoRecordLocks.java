package org.smartlibrary.catalog.intake.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bson.Document;
import org.smartlibrary.catalog.intake.RecordLocks;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.starter.mongo.Optimistic;
import org.springframework.stereotype.Repository;

/** A document is a lock: its name can be inserted once. */
@Repository
class MongoRecordLocks implements RecordLocks {

  private final MongoCollection<Document> locks;
  private final Clock clock;

  MongoRecordLocks(MongoDatabase database, Clock clock) {
    this.locks = database.getCollection("locks");
    this.clock = clock;
  }

  @Override
  public boolean lock(RecordKey key, Duration lease) {
    Date now = Date.from(clock.instant());
    Date until = Date.from(clock.instant().plus(lease));
    return isInserted(key, until)
        || locks
                .updateOne(
                    and(eq("_id", key.value()), lt("until", now)), Updates.set("until", until))
                .getModifiedCount()
            == 1;
  }

  @Override
  public void unlock(RecordKey key) {
    locks.deleteOne(eq("_id", key.value()));
  }

  private boolean isInserted(RecordKey key, Date until) {
    return Optimistic.insert(locks, new Document("_id", key.value()).append("until", until));
  }
}
