package org.smartlibrary.catalog.intake.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.smartlibrary.catalog.intake.Rejection;
import org.smartlibrary.catalog.intake.Rejections;
import org.smartlibrary.catalog.intake.SyncId;
import org.springframework.stereotype.Repository;

/**
 * A document for each batch of rejections, named by the sync and the first record's number: a file
 * that is read again writes the same again.
 */
@Repository
class MongoRejections implements Rejections {

  private final MongoCollection<Document> batches;

  MongoRejections(MongoDatabase database) {
    this.batches = database.getCollection("rejections");
  }

  @Override
  public void add(SyncId sync, List<Rejection> rejections) {
    String id = "%s|%012d".formatted(sync, rejections.getFirst().number());
    batches.replaceOne(
        eq("_id", id),
        new Document("_id", id)
            .append("rejections", rejections.stream().map(MongoRejections::document).toList()),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public void each(SyncId sync, Consumer<Rejection> reader) {
    batches
        .find(and(gte("_id", sync + "|"), lt("_id", sync + "}")))
        .sort(ascending("_id"))
        .batchSize(10)
        .forEach(
            batch ->
                batch
                    .getList("rejections", Document.class)
                    .forEach(each -> reader.accept(rejection(each))));
  }

  private static Document document(Rejection rejection) {
    return new Document("number", rejection.number())
        .append("offset", rejection.offset())
        .append("controlNumber", rejection.controlNumber())
        .append("field", rejection.field())
        .append("reason", rejection.reason());
  }

  private static Rejection rejection(Document document) {
    return new Rejection(
        document.getLong("number"),
        document.getLong("offset"),
        document.getString("controlNumber"),
        document.getString("field"),
        document.getString("reason"));
  }
}
