package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.stream.Stream;
import org.smartlibrary.local.mongo.bson.StoredDocument;

/** The commands that read. */
final class Reads {

  private final IndexedDatabase database;
  private final OpenCursors cursors;

  Reads(IndexedDatabase database, OpenCursors cursors) {
    this.database = database;
    this.cursors = cursors;
  }

  Document find(Document command) {
    var name = Query.text(command.get("find"));
    var collection = database.collection(name);
    var documents =
        collection == null
            ? Stream.<StoredDocument>of()
            : projected(collection, Query.ofFind(command));
    return cursors.first(database.namespace(name), documents, command);
  }

  private static Stream<StoredDocument> projected(IndexedCollection collection, Query query) {
    var found = collection.search().find(query);
    return query.projection().isEmpty()
        ? found
        : found.map(document -> collection.projected(document, query.projection()));
  }

  Document explain(Document command) {
    var explained = Query.document(command.get("explain"));
    if (!explained.containsKey("find")) {
      throw new BadValueException("Only find commands are explained");
    }
    var name = Query.text(explained.get("find"));
    var collection = database.collection(name);
    if (collection == null) {
      throw new BadValueException("There is no collection " + name);
    }
    var answer = collection.search().explained(Query.ofFind(explained));
    try (var _ = answer.documents()) {
      return Explanation.of(answer, database.namespace(name));
    }
  }

  /** What a pipeline matches first is found by the indexes, and counting alone reads nothing. */
  Document aggregate(Document command, DatabaseResolver resolver, Oplog oplog) {
    var name = Query.text(command.get("aggregate"));
    var pipeline = Pipeline.of(Aggregation.parse(command.get("pipeline")));
    var collection = database.collection(name);
    if (collection == null) {
      return cursors.first(database.namespace(name), Stream.of(), command);
    }
    var counted = pipeline.counted();
    if (counted.isPresent()) {
      long count = collection.search().count(pipeline.query());
      var result = count == 0 ? List.<Document>of() : List.of(counted.get().result(count));
      return cursors.first(database.namespace(name), stored(result), command);
    }
    var aggregation =
        Aggregation.fromPipeline(pipeline.stages(), resolver, database, collection, oplog);
    aggregation.validate(new Document("cursor", new Document()));
    try (var found = collection.search().find(pipeline.query())) {
      var result = aggregation.runStages(found.map(StoredDocument::content));
      return cursors.first(database.namespace(name), stored(result), command);
    } finally {
      if (aggregation.isModifying()) {
        database.awaitDurable();
      }
    }
  }

  private static Stream<StoredDocument> stored(List<Document> documents) {
    return documents.stream().map(StoredDocument::of);
  }
}
