package org.smartlibrary.loan.stock.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;
import static org.smartlibrary.loan.stock.mongo.StockDocument.BARCODE;
import static org.smartlibrary.loan.stock.mongo.StockDocument.ID;
import static org.smartlibrary.loan.stock.mongo.StockDocument.RECORD;
import static org.smartlibrary.loan.stock.mongo.StockDocument.SEQUENCE;
import static org.smartlibrary.loan.stock.mongo.StockDocument.WITHDRAWN;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Inventory;
import org.smartlibrary.loan.stock.Isbn;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.TitleChange;
import org.smartlibrary.loan.stock.UnionId;
import org.springframework.stereotype.Repository;

/** The collection {@code stock}, one document an item. */
@Repository
class MongoInventory implements Inventory {

  static final String ITEMS = "stock";
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> items;
  private final Listings listings;
  private final Titles titles;

  /** An item and the sequence of the version that lists it. */
  private record Listed(StockItem item, long sequence) {}

  MongoInventory(MongoDatabase database) {
    this.items = database.getCollection(ITEMS);
    this.listings = new Listings(database);
    this.titles = new Titles(database);
  }

  @Override
  public Optional<StockItem> find(ItemKey key) {
    return Optional.ofNullable(items.find(eq(ID, key.value())).first()).map(StockDocument::item);
  }

  @Override
  public List<StockItem> withBarcode(Barcode barcode) {
    return items
        .find(eq(BARCODE, barcode.value()))
        .map(StockDocument::item)
        .into(new ArrayList<>());
  }

  @Override
  public Optional<UnionId> titleOf(RecordKey record) {
    return titles.of(record);
  }

  @Override
  public Optional<UnionId> withIsbn(Isbn isbn) {
    return listings.naming(isbn).stream()
        .flatMap(record -> titles.of(StockDocument.recordKey(record)).stream())
        .findFirst();
  }

  @Override
  public Optional<UnionId> current(UnionId title) {
    return titles.current(title);
  }

  @Override
  public List<StockItem> copies(UnionId title) {
    var listed =
        listings.find(titles.records(title)).values().stream()
            .flatMap(listing -> listing.items().stream())
            .distinct()
            .toList();
    return items
        .find(and(in(ID, listed), eq(WITHDRAWN, false)))
        .map(StockDocument::item)
        .into(new ArrayList<>());
  }

  @Override
  public void unite(List<TitleChange> told) {
    titles.take(told);
  }

  /** The listings come last: what a crash leaves undone is done when the batch comes again. */
  @Override
  public void describe(List<Description> told) {
    var newest = newest(told);
    var held = listings.find(newest.keySet());
    newest.entrySet().removeIf(entry -> isOlder(entry.getValue(), held.get(entry.getKey())));
    if (newest.isEmpty()) {
      return;
    }
    var writes = arrivals(newest);
    newest.values().forEach(each -> writes.addAll(departures(each, held)));
    if (!writes.isEmpty()) {
      items.bulkWrite(writes, IN_ANY_ORDER);
    }
    listings.write(newest.values(), held);
  }

  private static Map<String, Description> newest(List<Description> told) {
    var newest = HashMap.<String, Description>newHashMap(told.size());
    for (var description : told) {
      newest.merge(
          description.record().value(),
          description,
          (one, other) -> one.sequence() > other.sequence() ? one : other);
    }
    return newest;
  }

  private static boolean isOlder(Description description, Listings.@Nullable Listing held) {
    return held != null && description.sequence() <= held.sequence();
  }

  private List<WriteModel<Document>> arrivals(Map<String, Description> newest) {
    var listed = new HashMap<String, Listed>();
    for (var description : newest.values()) {
      for (var item : description.items()) {
        listed.merge(
            item.key().value(),
            new Listed(item, description.sequence()),
            (one, other) -> one.sequence() > other.sequence() ? one : other);
      }
    }
    var known = sequences(listed.keySet());
    List<WriteModel<Document>> writes = new ArrayList<>();
    listed.forEach(
        (id, each) -> {
          var document = StockDocument.of(each.item(), each.sequence());
          if (!known.containsKey(id)) {
            writes.add(new InsertOneModel<>(document));
          } else if (known.get(id) < each.sequence()) {
            var older = and(eq(ID, id), lt(SEQUENCE, each.sequence()));
            writes.add(new ReplaceOneModel<>(older, document));
          }
        });
    return writes;
  }

  /**
   * What the record listed and lists no more is withdrawn, unless another record has it by now. The
   * item keeps its sequence: the record that it moved to may be heard of later.
   */
  private static List<WriteModel<Document>> departures(
      Description description, Map<String, Listings.Listing> held) {
    var before = held.get(description.record().value());
    if (before == null) {
      return List.of();
    }
    var gone = new HashSet<>(before.items());
    description.items().forEach(item -> gone.remove(item.key().value()));
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (var id : gone) {
      var stillHere =
          and(
              eq(ID, id),
              eq(RECORD, description.record().controlNumber()),
              lt(SEQUENCE, description.sequence()));
      writes.add(new UpdateOneModel<>(stillHere, Updates.set(WITHDRAWN, true)));
    }
    return writes;
  }

  private Map<String, Long> sequences(Set<String> ids) {
    var sequences = HashMap.<String, Long>newHashMap(ids.size());
    if (!ids.isEmpty()) {
      items
          .find(in(ID, ids))
          .projection(include(SEQUENCE))
          .batchSize(ids.size() + 1)
          .forEach(found -> sequences.put(found.getString(ID), found.getLong(SEQUENCE)));
    }
    return sequences;
  }
}
