package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.smartlibrary.local.mongo.key.FieldPath;

/** The different values of a field. */
final class DistinctValues {

  private final FieldPath path;
  private final Set<Object> values = new TreeSet<>(ValueComparator.ascWithoutListHandling());

  DistinctValues(String field) {
    this.path = new FieldPath(field);
  }

  void add(Document document) {
    for (var value : path.in(document).values()) {
      if (!(value instanceof Missing)
          && !(value instanceof Collection<?> array && array.isEmpty())) {
        values.add(value);
      }
    }
  }

  Collection<Object> sorted() {
    return values;
  }
}
