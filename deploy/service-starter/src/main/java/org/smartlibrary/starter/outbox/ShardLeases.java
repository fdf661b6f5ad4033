package org.smartlibrary.starter.outbox;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Which shards this relay may publish. A lease ends when it is not renewed, and living relays share
 * the shards evenly.
 */
final class ShardLeases {

  private static final Duration LEASE = Duration.ofSeconds(8);
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<Document> leases;
  private final String relay;
  private final Clock clock;
  private final Set<Integer> owned = new TreeSet<>();

  ShardLeases(MongoDatabase database, String relay, Clock clock) {
    this.leases = database.getCollection("outbox_leases");
    this.relay = relay;
    this.clock = clock;
  }

  /** Renews what is owned, takes what is free up to the fair share, and says what is owned now. */
  Set<Integer> renew() {
    var now = clock.instant();
    leases.updateOne(
        eq("_id", relay),
        Updates.combine(Updates.set("kind", "relay"), until(now.plus(LEASE))),
        UPSERT);
    owned.removeIf(shard -> !extend(shard, now));
    var share = share(now);
    while (owned.size() > share) {
      release(owned.iterator().next());
    }
    for (var shard = 0; shard < Outbox.SHARDS && owned.size() < share; shard++) {
      if (!owned.contains(shard) && take(shard, now)) {
        owned.add(shard);
      }
    }
    return Set.copyOf(owned);
  }

  /** For a relay that ends: the others need not wait. */
  void releaseAll() {
    Set.copyOf(owned).forEach(this::release);
    leases.deleteOne(eq("_id", relay));
  }

  private int share(Instant now) {
    var alive = leases.countDocuments(and(eq("kind", "relay"), gt("until", Date.from(now))));
    return Math.ceilDiv(Outbox.SHARDS, Math.toIntExact(Math.max(1, alive)));
  }

  private boolean extend(int shard, Instant now) {
    return leases.updateOne(mine(shard), until(now.plus(LEASE))).getMatchedCount() == 1;
  }

  private boolean take(int shard, Instant now) {
    leases.updateOne(
        eq("_id", id(shard)), Updates.setOnInsert("until", Date.from(Instant.EPOCH)), UPSERT);
    return leases
            .updateOne(
                and(eq("_id", id(shard)), lt("until", Date.from(now))),
                Updates.combine(Updates.set("owner", relay), until(now.plus(LEASE))))
            .getMatchedCount()
        == 1;
  }

  private void release(int shard) {
    leases.updateOne(mine(shard), until(Instant.EPOCH));
    owned.remove(shard);
  }

  private Bson mine(int shard) {
    return and(eq("_id", id(shard)), eq("owner", relay));
  }

  private static String id(int shard) {
    return "shard-" + shard;
  }

  private static Bson until(Instant end) {
    return Updates.set("until", Date.from(end));
  }
}
