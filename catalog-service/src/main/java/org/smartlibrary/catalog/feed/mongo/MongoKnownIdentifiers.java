package org.smartlibrary.catalog.feed.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.smartlibrary.catalog.feed.FeedKey;
import org.smartlibrary.catalog.feed.KnownIdentifiers;
import org.smartlibrary.catalog.record.ControlNumber;
import org.springframework.stereotype.Repository;

/** A document for each identifier; {@code of} finds those of a control number. */
@Repository
class MongoKnownIdentifiers implements KnownIdentifiers {

  static final String COLLECTION = "feedIdentifiers";
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> identifiers;

  MongoKnownIdentifiers(MongoDatabase database) {
    this.identifiers = database.getCollection(COLLECTION);
  }

  @Override
  public Map<String, ControlNumber> find(FeedKey feed, Collection<String> wanted) {
    Map<String, ControlNumber> found = new HashMap<>();
    int length = feed.value().length() + 1;
    identifiers
        .find(in("_id", keys(feed, wanted)))
        .forEach(
            document ->
                found.put(
                    document.getString("_id").substring(length),
                    new ControlNumber(document.getString("number"))));
    return found;
  }

  @Override
  public boolean hasOther(FeedKey feed, ControlNumber number, Collection<String> known) {
    List<String> keys = keys(feed, known);
    for (Document document : identifiers.find(eq("of", of(feed, number))).limit(keys.size() + 1)) {
      if (!keys.contains(document.getString("_id"))) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void remember(FeedKey feed, Map<String, ControlNumber> known) {
    if (known.isEmpty()) {
      return;
    }
    List<ReplaceOneModel<Document>> writes =
        known.entrySet().stream()
            .map(
                each ->
                    new ReplaceOneModel<>(
                        eq("_id", key(feed, each.getKey())),
                        document(feed, each.getKey(), each.getValue()),
                        UPSERT))
            .toList();
    identifiers.bulkWrite(writes, new BulkWriteOptions().ordered(false));
  }

  @Override
  public void forget(FeedKey feed, Collection<String> known) {
    if (!known.isEmpty()) {
      identifiers.deleteMany(in("_id", keys(feed, known)));
    }
  }

  @Override
  public void forgetAll(FeedKey feed) {
    identifiers.deleteMany(and(gte("_id", feed.value() + "|"), lt("_id", feed.value() + "}")));
  }

  private static Document document(FeedKey feed, String identifier, ControlNumber number) {
    return new Document("_id", key(feed, identifier))
        .append("number", number.value())
        .append("of", of(feed, number));
  }

  private static List<String> keys(FeedKey feed, Collection<String> known) {
    return known.stream().map(each -> key(feed, each)).distinct().toList();
  }

  private static String key(FeedKey feed, String identifier) {
    return feed.value() + "|" + identifier;
  }

  private static String of(FeedKey feed, ControlNumber number) {
    return feed.value() + "|" + number.value();
  }
}
