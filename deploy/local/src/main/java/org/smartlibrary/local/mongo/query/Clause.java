package org.smartlibrary.local.mongo.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the things that a filter demands all together. */
sealed interface Clause {

  /** The filter that this clause is by itself. */
  Document filter();

  /** Something about a field. */
  record OfField(String field, @Nullable Object wanted) implements Clause {
    @Override
    public Document filter() {
      return new Document(field, wanted);
    }
  }

  /** At least one of several filters. */
  record AnyOf(List<Document> filters) implements Clause {
    @Override
    public Document filter() {
      return new Document("$or", filters);
    }
  }

  /** What only a look at the document tells. */
  record Other(String operator, @Nullable Object argument) implements Clause {
    @Override
    public Document filter() {
      return new Document(operator, argument);
    }
  }

  /** The clauses of a filter, those inside {@code $and} among them. */
  static List<Clause> of(Document filter) {
    var clauses = new ArrayList<Clause>();
    filter.forEach((name, value) -> collect(name, value, clauses));
    return clauses;
  }

  private static void collect(String name, @Nullable Object value, List<Clause> clauses) {
    if (!name.startsWith("$")) {
      clauses.add(new OfField(name, value));
    } else if (name.equals("$and") && areFilters(value)) {
      filters(value).forEach(filter -> clauses.addAll(of(filter)));
    } else if (name.equals("$or") && areFilters(value)) {
      clauses.add(new AnyOf(filters(value)));
    } else {
      clauses.add(new Other(name, value));
    }
  }

  private static boolean areFilters(@Nullable Object value) {
    return value instanceof Collection<?> all
        && !all.isEmpty()
        && all.stream().allMatch(Document.class::isInstance);
  }

  private static List<Document> filters(@Nullable Object value) {
    return value instanceof Collection<?> all
        ? all.stream().map(Document.class::cast).toList()
        : List.of();
  }
}
