package org.smartlibrary.federation.member.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.starter.outbox.Outbox;

/**
 * The members, each with the revision that changed it last. Applying a revision twice, or late,
 * does nothing: a member is only ever taken to a newer one.
 */
final class RevisedMembers {

  static final String COLLECTION = "members";
  static final String REVISION = "revision";

  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);
  private static final UpdateOptions UPSERT = new UpdateOptions().upsert(true);

  private final MongoCollection<Document> members;

  RevisedMembers(MongoCollection<Document> members) {
    this.members = members;
  }

  MongoIterable<MemberLibrary> changedAfter(long revision) {
    return members.find(gt(REVISION, revision)).map(MemberDocuments::library);
  }

  void applyMissing(List<Document> changes, long revision) {
    var applied = applied(changes, revision);
    apply(
        changes.stream().filter(change -> !applied.contains(change.getString("_id"))).toList(),
        revision);
  }

  void apply(List<Document> changes, long revision) {
    if (changes.isEmpty()) {
      return;
    }
    try {
      members.bulkWrite(
          changes.stream().map(change -> toRevision(revision, change)).toList(), IN_ANY_ORDER);
    } catch (MongoBulkWriteException e) {
      if (!e.getWriteErrors().stream()
          .allMatch(error -> error.getCategory() == ErrorCategory.DUPLICATE_KEY)) {
        throw e;
      }
    }
  }

  private Set<String> applied(List<Document> changes, long revision) {
    var ids = changes.stream().map(change -> change.getString("_id")).toList();
    return members
        .find(and(in("_id", ids), gte(REVISION, revision)))
        .projection(include("_id"))
        .map(member -> member.getString("_id"))
        .into(new HashSet<>());
  }

  private static WriteModel<Document> toRevision(long revision, Document change) {
    return change.getLong("version") == 1
        ? new InsertOneModel<>(new Document(change).append(REVISION, revision))
        : update(revision, change);
  }

  /**
   * Nothing matches a member that has this revision or a newer one; the insertion that is tried
   * then fails on its {@code _id}, as it should. Events that wait for the relay stay before the
   * new.
   */
  private static UpdateOneModel<Document> update(long revision, Document change) {
    var fields = new Document(change).append(REVISION, revision);
    fields.remove("_id");
    fields.remove(Outbox.EVENTS);
    Bson update =
        Updates.combine(
            new Document("$set", fields),
            Updates.pushEach(
                Outbox.EVENTS, change.getList(Outbox.EVENTS, Document.class), new PushOptions()));
    return new UpdateOneModel<>(
        and(eq("_id", change.getString("_id")), lt(REVISION, revision)), update, UPSERT);
  }
}
