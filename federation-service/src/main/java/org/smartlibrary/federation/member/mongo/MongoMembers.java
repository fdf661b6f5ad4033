package org.smartlibrary.federation.member.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.federation.member.MemberEvents;
import org.smartlibrary.federation.member.MemberLibrary;
import org.smartlibrary.federation.member.MemberRegistered;
import org.smartlibrary.federation.member.Members;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.starter.security.Isil;

/**
 * Fences every change with one document, the newest revision, and needs no transaction. A writer
 * replaces it on condition that it is still the one that was judged against; the document carries
 * the changes themselves. From then on they are decided: the writer applies them to the members,
 * and if it dies before that, whoever comes next does.
 */
final class MongoMembers implements Members {

  static final String NEWEST_REVISION = "member_revision";

  private static final Bson NEWEST = eq("_id", "newest");

  private final MongoCollection<Document> newest;
  private final RevisedMembers members;
  private final Outbox outbox;
  private final MemberEvents events;

  MongoMembers(MongoDatabase database, Outbox outbox, MemberEvents events) {
    this.newest = database.getCollection(NEWEST_REVISION);
    this.members = new RevisedMembers(database.getCollection(RevisedMembers.COLLECTION));
    this.outbox = outbox;
    this.events = events;
  }

  /**
   * Reads until no revision was made meanwhile: what of the next one has been seen half is then
   * read again.
   */
  @Override
  public Cut changedSince(long revision) {
    Map<Isil, MemberLibrary> changed = new LinkedHashMap<>();
    long seen = revision;
    for (long next = complete(seen); next != seen; next = complete(seen)) {
      members.changedAfter(seen).forEach(library -> changed.put(library.isil(), library));
      seen = next;
    }
    return new Cut(seen, List.copyOf(changed.values()));
  }

  @Override
  public boolean commit(long after, List<MemberRegistered> changes) {
    var documents = documents(changes);
    boolean first = fence(after, documents);
    if (first) {
      members.apply(documents, after + 1);
    }
    return first;
  }

  /** The newest revision; when it is another than the one seen, all its changes are applied. */
  private long complete(long seen) {
    var revision = newest.find(NEWEST).first();
    if (revision == null) {
      return 0;
    }
    long number = revision.getLong("revision");
    if (number != seen) {
      members.applyMissing(revision.getList("changes", Document.class), number);
    }
    return number;
  }

  private boolean fence(long after, List<Document> changes) {
    return after == 0 ? insertFirst(changes) : replace(after, changes);
  }

  private boolean replace(long after, List<Document> changes) {
    return newest
            .updateOne(
                and(NEWEST, eq("revision", after)),
                combine(set("revision", after + 1), set("changes", changes)))
            .getModifiedCount()
        == 1;
  }

  private boolean insertFirst(List<Document> changes) {
    return Optimistic.insert(
        newest, new Document("_id", "newest").append("revision", 1L).append("changes", changes));
  }

  /** One a library: its last state, with all its events. */
  private List<Document> documents(List<MemberRegistered> changes) {
    return changes.stream()
        .collect(groupingBy(change -> change.library().isil(), LinkedHashMap::new, toList()))
        .values()
        .stream()
        .map(this::document)
        .toList();
  }

  private Document document(List<MemberRegistered> ofOneLibrary) {
    return outbox.append(
        MemberDocuments.document(ofOneLibrary.getLast().library()),
        ofOneLibrary.stream().map(events::written).toList());
  }
}
