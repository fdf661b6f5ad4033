package org.smartlibrary.loan.stock.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.include;

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
import org.bson.Document;
import org.smartlibrary.loan.stock.Description;
import org.smartlibrary.loan.stock.Isbn;

/**
 * The collection {@code listings}: of each record the newest sequence and the items that it lists.
 * It tells what a newer version lists no more, and what an older one that comes late must not bring
 * back.
 */
final class Listings {

  static final String COLLECTION = "listings";
  private static final String ID = "_id";
  private static final String SEQUENCE = "sequence";
  private static final String ITEMS = "items";
  static final String ISBNS = "isbns";
  private static final int MOST = 50;
  private static final BulkWriteOptions IN_ANY_ORDER = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> listings;

  /** What is known of a record. */
  record Listing(long sequence, List<String> items) {}

  Listings(MongoDatabase database) {
    this.listings = database.getCollection(COLLECTION);
  }

  Map<String, Listing> find(Collection<String> records) {
    var found = HashMap.<String, Listing>newHashMap(records.size());
    listings
        .find(in(ID, records))
        .batchSize(records.size() + 1)
        .forEach(
            document ->
                found.put(
                    document.getString(ID),
                    new Listing(
                        document.getLong(SEQUENCE),
                        document.getList(ITEMS, String.class, List.of()))));
    return found;
  }

  /** Some of the records that name this number. */
  List<String> naming(Isbn isbn) {
    return listings
        .find(eq(ISBNS, isbn.value()))
        .projection(include(ID))
        .limit(MOST)
        .map(document -> document.getString(ID))
        .into(new ArrayList<>());
  }

  void write(Collection<Description> told, Map<String, Listing> held) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (var description : told) {
      var id = description.record().value();
      var document =
          new Document(ID, id)
              .append(SEQUENCE, description.sequence())
              .append(ITEMS, description.items().stream().map(item -> item.key().value()).toList());
      if (!description.isbns().isEmpty()) {
        document.append(ISBNS, description.isbns().stream().map(Isbn::value).toList());
      }
      writes.add(
          held.containsKey(id)
              ? new ReplaceOneModel<>(
                  and(eq(ID, id), lt(SEQUENCE, description.sequence())), document)
              : new InsertOneModel<>(document));
    }
    listings.bulkWrite(writes, IN_ANY_ORDER);
  }
}
