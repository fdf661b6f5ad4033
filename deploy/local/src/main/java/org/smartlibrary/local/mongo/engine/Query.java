package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.BadValueException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a collection.
 *
 * @param limit 0 for all
 */
record Query(Document filter, Document sort, Document projection, long skip, long limit) {

  /** All documents that match, in no particular order. */
  static Query matching(Document filter) {
    return new Query(filter, new Document(), new Document(), 0, 0);
  }

  /** A {@code find} command. */
  static Query ofFind(Document command) {
    return new Query(
        document(command.get("filter")),
        document(command.get("sort")),
        document(command.get("projection")),
        number(command.get("skip")),
        Math.abs(number(command.get("limit"))));
  }

  static Document document(@Nullable Object value) {
    return value instanceof Document document ? document : new Document();
  }

  static long number(@Nullable Object value) {
    return value instanceof Number number ? number.longValue() : 0;
  }

  /** The name of a collection or a field. */
  static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    throw new BadValueException("A name is a string, not " + value);
  }

  <T> Stream<T> page(Stream<T> all) {
    var rest = skip > 0 ? all.skip(skip) : all;
    return limit > 0 ? rest.limit(limit) : rest;
  }
}
