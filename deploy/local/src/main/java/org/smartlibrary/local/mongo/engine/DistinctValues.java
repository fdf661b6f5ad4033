package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.key.FieldPath;

/** The different values of a field. */
final class DistinctValues {

  private final FieldPath path;
  private final Set<@Nullable Object> values =
      new TreeSet<>(ValueComparator.ascWithoutListHandling());

  DistinctValues(String field) {
    this.path = new FieldPath(field);
  }

  void add(Document document) {
    path.in(document).existing().forEach(values::add);
  }

  Collection<@Nullable Object> sorted() {
    return values;
  }
}
