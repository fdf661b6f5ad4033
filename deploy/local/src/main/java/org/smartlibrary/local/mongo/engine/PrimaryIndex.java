package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.smartlibrary.local.mongo.key.DocumentKey;
import org.smartlibrary.local.mongo.query.IndexShape;

/** The index on {@code _id}: the documents themselves are kept in its order. */
final class PrimaryIndex extends Index<DocumentKey> implements IndexShape {

  PrimaryIndex(String name, List<IndexKey> keys) {
    super(name, keys, false);
  }

  @Override
  public boolean isSparse() {
    return false;
  }

  @Override
  public boolean isMultikey() {
    return false;
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public DocumentKey getPosition(Document document) {
    return DocumentKey.of(document.get("_id"));
  }

  @Override
  public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {}

  @Override
  public void add(
      Document document, DocumentKey position, MongoCollection<DocumentKey> collection) {}

  @Override
  public DocumentKey remove(Document document) {
    return getPosition(document);
  }

  @Override
  public boolean canHandle(Document query) {
    return false;
  }

  @Override
  public Iterable<DocumentKey> getPositions(Document query) {
    throw new UnsupportedOperationException("Queries are planned by the collection");
  }

  @Override
  public long getCount() {
    return 0;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  @Override
  public long getDataSize() {
    return 0;
  }

  @Override
  public void checkUpdate(
      Document before, Document after, MongoCollection<DocumentKey> collection) {}

  @Override
  public void updateInPlace(
      Document before,
      Document after,
      DocumentKey position,
      MongoCollection<DocumentKey> collection) {}

  @Override
  public void drop() {}
}
