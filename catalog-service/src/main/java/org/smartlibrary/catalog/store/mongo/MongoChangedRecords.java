package org.smartlibrary.catalog.store.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.smartlibrary.catalog.store.mongo.RecordDocument.AT;
import static org.smartlibrary.catalog.store.mongo.RecordDocument.FORMAT;
import static org.smartlibrary.catalog.store.mongo.RecordDocument.ID;
import static org.smartlibrary.catalog.store.mongo.RecordDocument.ISIL;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.store.ChangedRecord;
import org.smartlibrary.catalog.store.ChangedRecords;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Repository;

/** Changes in the collection {@code records}, found by library and time. */
@Repository
class MongoChangedRecords implements ChangedRecords {

  private final MongoCollection<Document> records;

  MongoChangedRecords(MongoDatabase database) {
    this.records = database.getCollection("records");
  }

  @Override
  public Page between(
      Isil isil, Instant after, Instant before, Set<RecordFormat> formats, int limit) {
    Bson ours = and(eq(ISIL, isil.value()), nin(FORMAT, others(formats)));
    List<ChangedRecord> next =
        read(and(ours, gt(AT, Date.from(after)), lt(AT, Date.from(before))), limit + 1);
    if (next.size() <= limit) {
      return new Page(next, true);
    }
    Instant last = next.get(limit - 1).at();
    List<ChangedRecord> page = new ArrayList<>(next);
    page.removeIf(change -> !change.at().isBefore(last));
    page.addAll(read(and(ours, eq(AT, Date.from(last))), 0));
    return new Page(page, false);
  }

  private List<ChangedRecord> read(Bson filter, int limit) {
    List<ChangedRecord> found = new ArrayList<>();
    records
        .find(filter)
        .sort(ascending(AT))
        .limit(limit)
        .batchSize(limit + 1)
        .forEach(document -> found.add(RecordDocument.changed(document)));
    return found;
  }

  private static List<String> others(Set<RecordFormat> formats) {
    return Arrays.stream(RecordFormat.values())
        .filter(format -> !formats.contains(format))
        .map(RecordFormat::name)
        .toList();
  }

  @Override
  public Optional<Instant> newest(Isil isil) {
    return Optional.ofNullable(
            records
                .find(and(eq(ISIL, isil.value()), gt(AT, Date.from(Instant.EPOCH))))
                .projection(include(AT))
                .sort(descending(AT))
                .first())
        .map(found -> found.getDate(AT).toInstant());
  }

  @Override
  public Optional<ChangedRecord> find(RecordKey key) {
    return Optional.ofNullable(records.find(eq(ID, key.value())).first())
        .map(RecordDocument::changed);
  }
}
