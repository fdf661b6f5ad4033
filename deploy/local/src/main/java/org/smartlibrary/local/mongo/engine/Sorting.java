package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.bson.StoredDocument;
import org.smartlibrary.local.mongo.key.FieldPath;
import org.smartlibrary.local.mongo.key.KeyWriter;

/** Puts documents in order in memory, where no index has them in order. */
final class Sorting {

  private record Field(FieldPath path, boolean ascending) {}

  private static final Comparator<Sorted> ORDER =
      (one, other) -> Arrays.compareUnsigned(one.key, other.key);

  private final List<Field> fields;

  Sorting(Document sort) {
    this.fields =
        sort.entrySet().stream()
            .map(
                field ->
                    new Field(new FieldPath(field.getKey()), Query.number(field.getValue()) >= 0))
            .toList();
  }

  /**
   * The documents in order.
   *
   * @param most how many of them will be looked at, so that no more are kept; 0 for all
   */
  Stream<StoredDocument> sort(Iterator<StoredDocument> documents, long most) {
    return (most > 0 && most < 100_000 ? least(documents, (int) most) : all(documents))
        .stream().map(Sorted::document);
  }

  private List<Sorted> all(Iterator<StoredDocument> documents) {
    var all = new ArrayList<Sorted>();
    documents.forEachRemaining(document -> all.add(sorted(document)));
    all.sort(ORDER);
    return all;
  }

  private List<Sorted> least(Iterator<StoredDocument> documents, int most) {
    var least = new PriorityQueue<>(ORDER.reversed());
    while (documents.hasNext()) {
      var next = sorted(documents.next());
      if (least.size() < most) {
        least.add(next);
      } else if (ORDER.compare(next, least.element()) < 0) {
        least.remove();
        least.add(next);
      }
    }
    return least.stream().sorted(ORDER).toList();
  }

  private Sorted sorted(StoredDocument document) {
    var key = new KeyWriter();
    fields.forEach(field -> key.raw(key(field, document.content())));
    return new Sorted(key.toBytes(), new StoredDocument(document.bytes()));
  }

  /** Of several values the least counts when ascending, the greatest when descending. */
  private static byte[] key(Field field, Document document) {
    return field.path().in(document).values().stream()
        .map(value -> key(value, field.ascending()))
        .min(Arrays::compareUnsigned)
        .orElseGet(() -> key(null, field.ascending()));
  }

  private static byte[] key(@Nullable Object value, boolean ascending) {
    return new KeyWriter().value(value, ascending).toBytes();
  }

  private static final class Sorted {
    private final byte[] key;
    private final StoredDocument document;

    Sorted(byte[] key, StoredDocument document) {
      this.key = key;
      this.document = document;
    }

    StoredDocument document() {
      return document;
    }
  }
}
