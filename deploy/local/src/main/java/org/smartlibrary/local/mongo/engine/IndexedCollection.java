package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.InvalidIdFieldError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.bson.StoredDocument;
import org.smartlibrary.local.mongo.key.DocumentKey;
import org.smartlibrary.local.mongo.store.DatabaseFile;

/** A collection as mongo-java-server writes to it. Writers of a database take turns. */
final class IndexedCollection extends AbstractMongoCollection<DocumentKey> {

  private final DatabaseFile file;
  private final Documents documents;
  private final Search search;

  IndexedCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      CursorRegistry cursors,
      DatabaseFile file,
      Documents documents) {
    super(database, name, options, cursors);
    this.file = file;
    this.documents = documents;
    var field = options.getIdField();
    var keys = field == null ? List.<IndexKey>of() : List.of(new IndexKey(field, true));
    this.search =
        new Search(file, documents, new PrimaryIndex("_id_", keys), this::documentMatchesQuery);
  }

  /** Reading, which waits for nobody. */
  Search search() {
    return search;
  }

  /** A document with the fields that a projection names. */
  StoredDocument projected(StoredDocument document, Document projection) {
    return StoredDocument.of(
        matchDocumentsFromStream(
                new Document(), Stream.of(document.content()), 0, 0, 0, null, projection)
            .iterator()
            .next());
  }

  @Override
  protected QueryResult queryDocuments(
      Document query,
      Document orderBy,
      int numberToSkip,
      int limit,
      int batchSize,
      Document fieldSelector) {
    var asked =
        new Query(query, Query.document(orderBy), new Document(), numberToSkip, Math.abs(limit));
    var found = search.find(asked).map(StoredDocument::content);
    if (file.isWriting()) {
      file.afterWriting(found::close);
      var once = found.iterator();
      return new QueryResult(() -> once);
    }
    try (found) {
      return new QueryResult(found.toList());
    }
  }

  @Override
  public int count(@Nullable Document query, int skip, int limit) {
    var filter = Query.document(query);
    var asked = new Query(filter, new Document(), new Document(), skip, Math.max(limit, 0));
    return Math.toIntExact(search.count(asked));
  }

  @Override
  public Document handleDistinct(Document query) {
    var values = new DistinctValues(Query.text(query.get("key")));
    try (var found = search.find(Query.matching(Query.document(query.get("query"))))) {
      found.map(StoredDocument::content).forEach(values::add);
    }
    return new Document("values", values.sorted()).append("ok", 1.0);
  }

  @Override
  public void addDocument(Document document) {
    file.write(() -> add(document));
  }

  private Document add(Document document) {
    var key = keyOfNew(document);
    if (documents.contains(key)) {
      throw duplicate(document);
    }
    getIndexes().forEach(index -> index.checkAdd(document, this));
    documents.add(key, document);
    file.relieve();
    return document;
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
    var id = new KeyValue(document.get(getIdField()));
    return new DuplicateKeyError(
        new PrimaryIndex("_id_", List.of()), this, List.of(new IndexKey(getIdField(), true)), id);
  }

  @Override
  public void removeDocument(Document document) {
    file.write(
        () -> {
          documents.remove(keyOf(document), document);
          file.relieve();
          return document;
        });
  }

  private DocumentKey keyOf(Document document) {
    var field = getIdField();
    return field == null ? findDocumentPosition(document) : DocumentKey.of(document.get(field));
  }

  @Override
  protected void removeDocument(DocumentKey position) {
    throw new UnsupportedOperationException("removeDocument(Document) does it all");
  }

  @Override
  protected void handleUpdate(DocumentKey position, Document before, Document after) {
    documents.replace(position, before, after);
    file.relieve();
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
    var replacement =
        isMulti || !"_id".equals(getIdField())
            ? Optional.<Replacement>empty()
            : Replacement.of(selector, update);
    return file.write(
        () ->
            replacement
                .map(one -> replace(selector, one, isUpsert))
                .orElseGet(
                    () ->
                        super.updateDocuments(
                            selector, update, arrayFilters, isMulti, isUpsert, oplog)));
  }

  /** What most writes are, without a search and without copies of the documents. */
  private Document replace(Document selector, Replacement replacement, boolean isUpsert) {
    var after = replacement.document();
    var before = documents.find(replacement.key());
    if (before == null || !documentMatchesQuery(before, selector)) {
      return isUpsert ? upserted(after) : changed(0, 0);
    }
    if (after.equals(before)) {
      return changed(1, 0);
    }
    getIndexes().forEach(index -> index.checkUpdate(before, after, this));
    handleUpdate(replacement.key(), before, after);
    return changed(1, 1);
  }

  private Document upserted(Document document) {
    add(document);
    return changed(0, 0).append("upserted", document.get("_id"));
  }

  private static Document changed(int matched, int modified) {
    return new Document("n", matched).append("nModified", modified);
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
          if (index instanceof OrderedIndex ordered && isNew(ordered)) {
            build(ordered);
          }
          super.addIndex(index);
          documents.use(getIndexes());
          return index;
        });
  }

  private boolean isNew(OrderedIndex index) {
    return index.isEmpty()
        && getIndexes().stream().noneMatch(other -> other.getName().equals(index.getName()));
  }

  /** A build that fails or is killed leaves entries, which the next one begins by clearing. */
  private void build(OrderedIndex index) {
    try (var all = search.find(Query.matching(new Document()))) {
      all.map(StoredDocument::content).forEach(document -> buildEntries(index, document));
    } catch (MongoServerError e) {
      index.clear();
      throw new IndexBuildFailedException(e, this);
    }
  }

  private void buildEntries(OrderedIndex index, Document document) {
    index.checkAdd(document, this);
    index.add(document, keyOf(document), this);
    file.relieve();
  }

  @Override
  public void dropIndex(String indexName) {
    file.write(
        () -> {
          super.dropIndex(indexName);
          documents.use(getIndexes());
          return indexName;
        });
  }

  @Override
  protected QueryResult matchDocuments(
      Document query,
      Document orderBy,
      int numberToSkip,
      int numberToReturn,
      int batchSize,
      Document fieldSelector) {
    return queryDocuments(query, orderBy, numberToSkip, numberToReturn, batchSize, fieldSelector);
  }

  /** Asked for only where documents have no key of their own: in the list of indexes. */
  @Override
  protected Stream<DocumentWithPosition<DocumentKey>> streamAllDocumentsWithPosition() {
    return documents.all();
  }

  @Override
  protected @Nullable Document getDocument(DocumentKey position) {
    throw new UnsupportedOperationException("Documents are found by a search");
  }

  @Override
  protected boolean tracksDataSize() {
    return false;
  }

  @Override
  protected void updateDataSize(int sizeDelta) {}

  @Override
  protected int getDataSize() {
    return (int) Math.min(documents.dataSize(), Integer.MAX_VALUE);
  }

  @Override
  protected DocumentKey addDocumentInternal(Document document) {
    throw new UnsupportedOperationException("addDocument does it all");
  }

  @Override
  public int count() {
    return (int) Math.min(documents.count(), Integer.MAX_VALUE);
  }

  @Override
  public boolean isEmpty() {
    return documents.count() == 0;
  }
}
