package org.smartlibrary.loan.stock.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.TitleChange;
import org.smartlibrary.loan.stock.UnionId;

/** The collection {@code titles}: which descriptions each unites, or what it was merged into. */
final class Titles {

  static final String COLLECTION = "titles";
  static final String RECORDS = "records";
  private static final String ID = "_id";
  private static final String VERSION = "version";
  private static final String INTO = "into";
  private static final int LONGEST_WAY = 32;
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> titles;

  Titles(MongoDatabase database) {
    this.titles = database.getCollection(COLLECTION);
  }

  void take(List<TitleChange> told) {
    var newest = new HashMap<String, TitleChange>();
    told.forEach(
        change ->
            newest.merge(
                change.id().value(),
                change,
                (one, other) -> one.version() > other.version() ? one : other));
    if (newest.isEmpty()) {
      return;
    }
    var held = versions(newest.keySet());
    List<WriteModel<Document>> writes = new ArrayList<>();
    newest.forEach(
        (id, change) -> {
          var known = held.get(id);
          if (known == null || known < change.version()) {
            writes.add(write(change, known));
          }
        });
    if (!writes.isEmpty()) {
      titles.bulkWrite(writes, IN_ANY_ORDER);
    }
  }

  /** While a description moves from one title to another, both may have it: the newer counts. */
  Optional<UnionId> of(RecordKey record) {
    return Optional.ofNullable(
            titles
                .find(eq(RECORDS, record.value()))
                .projection(include(VERSION))
                .sort(descending(VERSION, ID))
                .first())
        .map(found -> new UnionId(found.getString(ID)));
  }

  Optional<UnionId> current(UnionId title) {
    return end(title).map(found -> new UnionId(found.getString(ID)));
  }

  List<String> records(UnionId title) {
    return end(title)
        .map(found -> found.getList(RECORDS, String.class, List.of()))
        .orElseGet(List::of);
  }

  private Optional<Document> end(UnionId title) {
    var found = find(title.value());
    for (int steps = 0; found != null && steps < LONGEST_WAY; steps++) {
      var into = found.getString(INTO);
      if (into == null) {
        return Optional.of(found);
      }
      found = find(into);
    }
    return Optional.empty();
  }

  private @Nullable Document find(String id) {
    return titles.find(eq(ID, id)).first();
  }

  private Map<String, Long> versions(Set<String> ids) {
    var versions = new HashMap<String, Long>();
    titles
        .find(in(ID, ids))
        .projection(include(VERSION))
        .batchSize(ids.size() + 1)
        .forEach(found -> versions.put(found.getString(ID), found.getLong(VERSION)));
    return versions;
  }

  private static WriteModel<Document> write(TitleChange change, @Nullable Long known) {
    var document = document(change);
    var id = eq(ID, change.id().value());
    return known == null
        ? new InsertOneModel<>(document)
        : new ReplaceOneModel<>(and(id, lt(VERSION, change.version())), document);
  }

  private static Document document(TitleChange change) {
    var document = new Document(ID, change.id().value()).append(VERSION, change.version());
    return switch (change) {
      case TitleChange.Unites unites ->
          document.append(RECORDS, unites.records().stream().map(RecordKey::value).toList());
      case TitleChange.MergedInto merged -> document.append(INTO, merged.into().value());
      case TitleChange.Dissolved _ -> document;
    };
  }
}
