package org.smartlibrary.federation.cluster.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.federation.cluster.Assertion;
import org.smartlibrary.federation.cluster.AssertionEvents;
import org.smartlibrary.federation.cluster.AssertionRegister;
import org.smartlibrary.federation.cluster.RecordKey;
import org.smartlibrary.starter.event.OutgoingEvent;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.outbox.Outbox;

/**
 * Fences every change with one document, the newest revision, which carries the change itself: once
 * it is replaced the change is decided, and whoever reads it first writes it where it is looked up.
 */
final class MongoAssertionRegister implements AssertionRegister {

  static final String COLLECTION = "cluster_assertions";
  private static final String REVISION = "revision";
  private static final String CHANGE = "change";
  private static final Bson NEWEST = eq("_id", "newest");
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<Document> assertions;
  private final MongoCollection<Document> newest;
  private final Outbox outbox;
  private final AssertionEvents events;

  MongoAssertionRegister(MongoDatabase database, Outbox outbox, AssertionEvents events) {
    this.assertions = database.getCollection(COLLECTION);
    this.newest = database.getCollection("cluster_assertion_revision");
    this.outbox = outbox;
    this.events = events;
  }

  @Override
  public long revision() {
    Document revision = newest.find(NEWEST).first();
    if (revision == null) {
      return 0;
    }
    long number = revision.getLong(REVISION);
    apply(revision.get(CHANGE, Document.class), number);
    return number;
  }

  @Override
  public boolean commit(long after, Assertion change) {
    Document document = outbox.append(AssertionDocuments.made(change), told(change));
    boolean first = fence(after, document);
    if (first) {
      apply(document, after + 1);
    }
    return first;
  }

  private List<OutgoingEvent> told(Assertion change) {
    return List.of(events.written(change));
  }

  private boolean fence(long after, Document change) {
    if (after > 0) {
      Bson next = Updates.combine(Updates.set(REVISION, after + 1), Updates.set(CHANGE, change));
      return newest.updateOne(and(NEWEST, eq(REVISION, after)), next).getModifiedCount() == 1;
    }
    return Optimistic.unlessThere(
        () ->
            newest.insertOne(
                new Document("_id", "newest").append(REVISION, 1L).append(CHANGE, change)));
  }

  /** Nothing matches one that has this revision or a newer one, and it cannot be there twice. */
  private void apply(Document change, long revision) {
    var fields = new Document(change).append(REVISION, revision);
    fields.remove("_id");
    fields.remove(Outbox.EVENTS);
    Bson update =
        Updates.combine(
            new Document("$set", fields),
            Updates.pushEach(
                Outbox.EVENTS,
                change.getList(Outbox.EVENTS, Document.class, List.of()),
                new PushOptions()));
    Bson older = and(eq("_id", change.getString("_id")), lt(REVISION, revision));
    Optimistic.unlessThere(() -> assertions.updateOne(older, update, UPSERT));
  }

  @Override
  public Optional<Assertion> find(String id) {
    return Optional.ofNullable(assertions.find(eq("_id", id)).first())
        .map(AssertionDocuments::applied);
  }

  @Override
  public List<Assertion> inForceAbout(Collection<RecordKey> records) {
    List<String> ids = records.stream().map(RecordKey::toString).toList();
    return assertions
        .find(and(in(AssertionDocuments.RECORDS, ids), eq(AssertionDocuments.ACTIVE, true)))
        .map(AssertionDocuments::applied)
        .into(new ArrayList<>());
  }

  @Override
  public Selected select(Selection selection) {
    Bson filter = filter(selection);
    List<Assertion> page =
        assertions
            .find(filter)
            .sort(orderBy(descending(AssertionDocuments.AT), ascending("_id")))
            .skip((int) Math.min(selection.from(), Integer.MAX_VALUE))
            .limit(selection.size())
            .map(AssertionDocuments::applied)
            .into(new ArrayList<>());
    return new Selected(page, assertions.countDocuments(filter));
  }

  private static Bson filter(Selection selection) {
    var filter = new Document();
    selection.record().ifPresent(it -> filter.append(AssertionDocuments.RECORDS, it.toString()));
    selection.active().ifPresent(it -> filter.append(AssertionDocuments.ACTIVE, it));
    return filter;
  }
}
