package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Optional;
import org.smartlibrary.local.mongo.key.DocumentKey;
import org.smartlibrary.local.mongo.query.FixedId;

/** A whole document that takes the place of the one with its {@code _id}. */
record Replacement(DocumentKey key, Document document) {

  /** Empty for every other update, and for those that are to be refused. */
  static Optional<Replacement> of(Document selector, Document update) {
    if (!update.keySet().stream().allMatch(Replacement::isPlain)) {
      return Optional.empty();
    }
    return FixedId.of(selector)
        .filter(id -> id.equals(update.getOrDefault("_id", id)))
        .map(id -> new Replacement(DocumentKey.of(id), withId(id, update)));
  }

  private static boolean isPlain(String field) {
    return !field.startsWith("$") && field.indexOf('.') < 0;
  }

  /** The {@code _id} comes first. */
  private static Document withId(Object id, Document update) {
    var document = new Document("_id", id);
    document.putAll(update);
    return document;
  }
}
