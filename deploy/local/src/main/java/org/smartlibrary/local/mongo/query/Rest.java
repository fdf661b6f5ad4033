package org.smartlibrary.local.mongo.query;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** What is left of a filter. */
final class Rest {

  private Rest() {}

  static Document of(List<? extends Clause> clauses) {
    var filters = clauses.stream().map(Clause::filter).toList();
    return switch (filters.size()) {
      case 0 -> new Document();
      case 1 -> filters.getFirst();
      default -> new Document("$and", filters);
    };
  }
}
