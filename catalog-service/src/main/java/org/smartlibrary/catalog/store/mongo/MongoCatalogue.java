package org.smartlibrary.catalog.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static org.smartlibrary.catalog.store.mongo.RecordDocument.DIGEST;
import static org.smartlibrary.catalog.store.mongo.RecordDocument.ID;
import static org.smartlibrary.catalog.store.mongo.RecordDocument.SEQUENCE;
import static org.smartlibrary.catalog.store.mongo.RecordDocument.WITHDRAWN_AT;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.store.Catalogue;
import org.smartlibrary.catalog.store.Change;
import org.smartlibrary.catalog.store.KeptRecord;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.catalog.store.Sequence;
import org.smartlibrary.catalog.store.Version;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The collection {@code records}; all that is looked for is found by {@code _id}. */
@Repository
class MongoCatalogue implements Catalogue {

  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> records;

  MongoCatalogue(MongoDatabase database) {
    this.records = database.getCollection("records");
  }

  @Override
  public Optional<KeptRecord> find(RecordKey key) {
    return Optional.ofNullable(records.find(eq(ID, key.value())).first())
        .filter(document -> !document.containsKey(WITHDRAWN_AT))
        .map(RecordDocument::record);
  }

  @Override
  public Map<RecordKey, Version> versions(Collection<RecordKey> keys) {
    Map<RecordKey, Version> versions = HashMap.newHashMap(keys.size());
    records
        .find(in(ID, keys.stream().map(RecordKey::value).toList()))
        .projection(include(SEQUENCE, DIGEST))
        .batchSize(keys.size() + 1)
        .forEach(found -> versions.put(RecordDocument.key(found), RecordDocument.version(found)));
    return versions;
  }

  @Override
  public Map<RecordKey, KeptRecord> records(Collection<RecordKey> keys) {
    Map<RecordKey, KeptRecord> kept = HashMap.newHashMap(keys.size());
    records
        .find(
            and(in(ID, keys.stream().map(RecordKey::value).toList()), exists(WITHDRAWN_AT, false)))
        .forEach(found -> kept.put(RecordDocument.key(found), RecordDocument.record(found)));
    return kept;
  }

  @Override
  public List<Entry> entries(Isil isil, @Nullable RecordKey behind, int limit) {
    String last = behind == null ? RecordKey.prefix(isil) : behind.value();
    Bson following = new Document(ID, new Document("$gt", last).append("$lt", after(isil)));
    List<Entry> entries = new ArrayList<>(limit);
    records
        .find(and(following, exists(WITHDRAWN_AT, false)))
        .projection(include(SEQUENCE))
        .sort(ascending(ID))
        .limit(limit)
        .batchSize(limit)
        .forEach(
            found ->
                entries.add(
                    new Entry(RecordDocument.key(found), new Sequence(found.getLong(SEQUENCE)))));
    return entries;
  }

  @Override
  public List<Known> known(Isil isil, @Nullable RecordKey behind, int limit) {
    String last = behind == null ? RecordKey.prefix(isil) : behind.value();
    List<Known> known = new ArrayList<>(limit);
    records
        .find(and(gt(ID, last), lt(ID, after(isil))))
        .projection(include(SEQUENCE, DIGEST))
        .sort(ascending(ID))
        .limit(limit)
        .batchSize(limit)
        .forEach(
            found ->
                known.add(new Known(RecordDocument.key(found), RecordDocument.version(found))));
    return known;
  }

  @Override
  public Optional<Isil> libraryBehind(@Nullable Isil isil) {
    return Optional.ofNullable(
            records
                .find(gte(ID, isil == null ? "" : after(isil)))
                .projection(include(ID))
                .sort(ascending(ID))
                .first())
        .map(found -> RecordDocument.key(found).isil());
  }

  @Override
  public Page<KeptRecord> page(Isil isil, PageRequest request) {
    Bson held = and(ofLibrary(isil), exists(WITHDRAWN_AT, false));
    return Pages.find(records, held, ascending(ID), request, RecordDocument::record);
  }

  /** What is new is inserted; of the rest each replaces only what is older than itself. */
  @Override
  public void apply(List<Change> changes) {
    Map<RecordKey, Change> newest = newest(changes);
    if (newest.isEmpty()) {
      return;
    }
    Map<RecordKey, Version> held = versions(newest.keySet());
    List<WriteModel<Document>> writes =
        newest.values().stream()
            .filter(change -> isNewer(change, held.get(change.key())))
            .map(change -> write(change, held.containsKey(change.key())))
            .toList();
    if (!writes.isEmpty()) {
      records.bulkWrite(writes, IN_ANY_ORDER);
    }
  }

  private static Map<RecordKey, Change> newest(List<Change> changes) {
    Map<RecordKey, Change> newest = HashMap.newHashMap(changes.size());
    for (Change change : changes) {
      newest.merge(
          change.key(),
          change,
          (one, other) -> one.sequence().compareTo(other.sequence()) > 0 ? one : other);
    }
    return newest;
  }

  private static boolean isNewer(Change change, @Nullable Version held) {
    return held == null || change.sequence().compareTo(held.sequence()) > 0;
  }

  private static WriteModel<Document> write(Change change, boolean known) {
    Document document = RecordDocument.of(change);
    Bson older = and(eq(ID, change.key().value()), lt(SEQUENCE, change.sequence().value()));
    return known ? new ReplaceOneModel<>(older, document) : new InsertOneModel<>(document);
  }

  private static Bson ofLibrary(Isil isil) {
    return and(gte(ID, RecordKey.prefix(isil)), lt(ID, after(isil)));
  }

  /** What comes right behind all keys of a library. */
  private static String after(Isil isil) {
    String first = RecordKey.prefix(isil);
    return isil.value() + (char) (first.charAt(first.length() - 1) + 1);
  }
}
