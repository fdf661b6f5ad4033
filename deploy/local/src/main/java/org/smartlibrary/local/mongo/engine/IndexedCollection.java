package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.InvalidIdFieldError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.key.DocumentKey;
import org.smartlibrary.local.mongo.store.DatabaseFile;

/** A collection: its documents in the order of {@code _id}, and its indexes. */
final class IndexedCollection extends AbstractMongoCollection<DocumentKey> {

  private final DatabaseFile file;
  private final MVMap<byte[], byte[]> documents;

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      DatabaseFile file,
      MVMap<byte[], byte[]> documents) {
    super(database, name, options, cursors);
    this.file = file;
    this.documents = documents;
  }

  @Override
  public void addDocument(Document document) {
    file.write(
        () -> {
          add(document);
          return document;
        });
  }

  private void add(Document document) {
    var key = keyOfNew(document);
    if (documents.containsKey(key.bytes())) {
      throw duplicate(document);
    }
    getIndexes().forEach(index -> index.checkAdd(document, this));
    documents.put(key.bytes(), Bson.encode(document));
    getIndexes().forEach(index -> index.add(document, key, this));
  }

  private DocumentKey keyOfNew(Document document) {
    var field = getIdField();
    if (field == null) {
      return DocumentKey.of(new ObjectId());
    }
    document.computeIfAbsent(field, _ -> new ObjectId());
    if (document.get(field) instanceof Collection) {
      throw new InvalidIdFieldError("The '_id' value cannot be of type array");
    }
    return DocumentKey.of(document.get(field));
  }

  private DuplicateKeyError duplicate(Document document) {
    var primary = getIndexes().getFirst();
    return new DuplicateKeyError(
        primary, this, primary.getKeys(), new KeyValue(document.get(getIdField())));
  }

  @Override
  public void removeDocument(Document document) {
    file.write(
        () -> {
          getIndexes().forEach(index -> index.remove(document));
          removeDocument(keyOf(document));
          return document;
        });
  }

  private DocumentKey keyOf(Document document) {
    var field = getIdField();
    return field == null ? findDocumentPosition(document) : DocumentKey.of(document.get(field));
  }

  @Override
  protected void removeDocument(DocumentKey position) {
    documents.remove(position.bytes());
  }

  @Override
  protected void handleUpdate(DocumentKey position, Document before, Document after) {
    documents.put(position.bytes(), Bson.encode(after));
    getIndexes()
        .forEach(
            index -> {
              if (index instanceof OrderedIndex ordered) {
                ordered.replace(before, after, position);
              }
            });
  }

  @Override
  public List<Document> insertDocuments(List<Document> inserted, boolean isOrdered) {
    return file.write(() -> super.insertDocuments(inserted, isOrdered));
  }

  @Override
  public Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters arrayFilters,
      boolean isMulti,
      boolean isUpsert,
      Oplog oplog) {
    return file.write(
        () -> super.updateDocuments(selector, update, arrayFilters, isMulti, isUpsert, oplog));
  }

  @Override
  public int deleteDocuments(Document selector, int limit, Oplog oplog) {
    return file.write(() -> super.deleteDocuments(selector, limit, oplog));
  }

  @Override
  public Document findAndModify(Document query) {
    return file.write(() -> super.findAndModify(query));
  }

  @Override
  public void addIndex(Index<DocumentKey> index) {
    file.write(
        () -> {
          super.addIndex(index);
          return index;
        });
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      Document orderBy,
      int numberToSkip,
      int limit,
      int batchSize,
      Document fieldSelector) {
    var id = query.get("_id");
    if (id instanceof String || id instanceof ObjectId || id instanceof Number) {
      var found = documents.get(DocumentKey.of(id).bytes());
      return matchDocumentsFromStream(
          found == null ? Stream.of() : Stream.of(Bson.decode(found)),
          query,
          orderBy,
          numberToSkip,
          limit,
          batchSize,
          fieldSelector);
    }
    return matchDocuments(query, orderBy, numberToSkip, limit, batchSize, fieldSelector);
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      Document orderBy,
      int numberToSkip,
      int limit,
      int batchSize,
      Document fieldSelector) {
    return matchDocumentsFromStream(
        streamAllDocumentsWithPosition().map(DocumentWithPosition::getDocument),
        query,
        orderBy,
        numberToSkip,
        limit,
        batchSize,
        fieldSelector);
  }

  @Override
  protected Stream<DocumentWithPosition<DocumentKey>> streamAllDocumentsWithPosition() {
    return documents.entrySet().stream().map(IndexedCollection::decoded);
  }

  private static DocumentWithPosition<DocumentKey> decoded(Map.Entry<byte[], byte[]> entry) {
    return new DocumentWithPosition<>(
        Bson.decode(entry.getValue()), new DocumentKey(entry.getKey()));
  }

  @Override
  protected @Nullable Document getDocument(DocumentKey position) {
    var found = documents.get(position.bytes());
    return found == null ? null : Bson.decode(found);
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int sizeDelta) {}

  @Override
  protected int getDataSize() {
    return 0;
  }

  @Override
  protected DocumentKey addDocumentInternal(Document document) {
    throw new UnsupportedOperationException("addDocument does it all");
  }

  @Override
  public int count() {
    return documents.size();
  }

  @Override
  public boolean isEmpty() {
    return documents.isEmpty();
  }
}
