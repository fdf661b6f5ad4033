package org.smartlibrary.loan.stock.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static org.smartlibrary.loan.stock.mongo.RecordDocument.ID;
import static org.smartlibrary.loan.stock.mongo.RecordDocument.ISBNS;
import static org.smartlibrary.loan.stock.mongo.RecordDocument.SEQUENCE;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.mongo.RecordDocument.Entry;

/** The collection {@code records}: one document a record, with its items. */
final class Records {

  static final String COLLECTION = "records";
  static final String BARCODES = RecordDocument.ITEMS + "." + RecordDocument.BARCODE;
  private static final int MOST = 50;
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> records;

  Records(MongoDatabase database) {
    this.records = database.getCollection(COLLECTION);
  }

  /** Each as the record that listed it last has it, of all owners when none is named. */
  List<StockItem> withBarcode(Barcode barcode) {
    return newest(eq(BARCODES, barcode.value()))
        .filter(item -> item.key().barcode().equals(barcode))
        .toList();
  }

  List<StockItem> find(ItemKey key) {
    var owner = key.owner().value();
    var ofOwner = and(gt(ID, owner + '|'), lt(ID, owner + (char) ('|' + 1)));
    return newest(and(eq(BARCODES, key.barcode().value()), ofOwner))
        .filter(item -> item.key().equals(key))
        .toList();
  }

  /** What these list and no other record listed later. */
  List<StockItem> listedBy(Collection<String> ids) {
    var barcodes = entries(in(ID, ids)).map(each -> each.item().key().barcode().value()).toList();
    return barcodes.isEmpty()
        ? List.of()
        : newest(in(BARCODES, barcodes))
            .filter(item -> !item.withdrawn() && ids.contains(item.record().value()))
            .toList();
  }

  private Stream<StockItem> newest(Bson filter) {
    var newest = new LinkedHashMap<ItemKey, Entry>();
    entries(filter).forEach(each -> newest.merge(each.item().key(), each, Entry::newer));
    return newest.values().stream().map(Entry::item);
  }

  private Stream<Entry> entries(Bson filter) {
    return records.find(filter).into(new ArrayList<>()).stream()
        .flatMap(document -> RecordDocument.entries(document).stream());
  }

  /** Some of the records that name this number. */
  List<RecordKey> naming(Isbn isbn) {
    return records
        .find(eq(ISBNS, isbn.value()))
        .projection(include(ID))
        .limit(MOST)
        .map(RecordDocument::recordKey)
        .into(new ArrayList<>());
  }

  void take(Collection<Description> told) {
    var newest = HashMap.<String, Description>newHashMap(told.size());
    told.forEach(each -> newest.merge(each.record().value(), each, Records::newer));
    if (newest.isEmpty()) {
      return;
    }
    var held = held(newest.keySet());
    List<WriteModel<Document>> writes = new ArrayList<>();
    newest.forEach(
        (id, description) -> {
          var before = held.get(id);
          if (before == null || before.getLong(SEQUENCE) < description.sequence()) {
            writes.add(write(description, before));
          }
        });
    if (!writes.isEmpty()) {
      records.bulkWrite(writes, IN_ANY_ORDER);
    }
  }

  private static Description newer(Description one, Description other) {
    return one.sequence() > other.sequence() ? one : other;
  }

  private Map<String, Document> held(Collection<String> ids) {
    var held = new HashMap<String, Document>();
    records
        .find(in(ID, ids))
        .batchSize(ids.size() + 1)
        .forEach(found -> held.put(found.getString(ID), found));
    return held;
  }

  private static WriteModel<Document> write(Description description, @Nullable Document before) {
    var document = RecordDocument.of(description, before);
    return before == null
        ? new InsertOneModel<>(document)
        : new ReplaceOneModel<>(
            and(eq(ID, document.getString(ID)), lt(SEQUENCE, description.sequence())), document);
  }
}
