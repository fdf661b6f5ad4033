package org.smartlibrary.starter.outbox;

import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.size;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;

/** The aggregates of one collection that have something to tell. */
final class PendingAggregates {

  private static final int AT_ONCE = 500;
  private static final String IDS = Outbox.EVENTS + "." + PendingEvent.ID;
  private final MongoCollection<Document> collection;

  PendingAggregates(MongoCollection<Document> collection) {
    this.collection = collection;
  }

  void ensureIndex() {
    collection.createIndex(Indexes.ascending(Outbox.SHARD), new IndexOptions().sparse(true));
  }

  /** Some of those in these shards, with {@code _id}, shard and events. */
  List<Document> find(Set<Integer> shards) {
    return collection
        .find(in(Outbox.SHARD, shards))
        .projection(Projections.include(Outbox.SHARD, Outbox.EVENTS))
        .limit(AT_ONCE)
        .into(new ArrayList<>());
  }

  long count() {
    return collection.countDocuments(gte(Outbox.SHARD, 0));
  }

  /** Takes out the events that were published, and no other that has come since. */
  void acknowledge(List<Document> published) {
    var writes = published.stream().flatMap(PendingAggregates::acknowledgement).toList();
    collection.bulkWrite(writes, new BulkWriteOptions().ordered(true));
  }

  private static Stream<WriteModel<Document>> acknowledgement(Document aggregate) {
    var ids = events(aggregate).stream().map(event -> event.getString(PendingEvent.ID)).toList();
    var id = eq("_id", aggregate.get("_id"));
    return Stream.of(
        new UpdateOneModel<>(
            exactly(id, ids),
            Updates.combine(Updates.unset(Outbox.EVENTS), Updates.unset(Outbox.SHARD))),
        new UpdateOneModel<>(id, Updates.pull(Outbox.EVENTS, in(PendingEvent.ID, ids))));
  }

  private static Bson exactly(Bson id, List<String> ids) {
    var asMany = and(id, size(Outbox.EVENTS, ids.size()));
    return ids.isEmpty() ? asMany : and(asMany, all(IDS, ids));
  }

  static List<Document> events(Document aggregate) {
    return aggregate.getList(Outbox.EVENTS, Document.class, List.of());
  }
}
