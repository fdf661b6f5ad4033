package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Optional;

/**
 * An aggregation as a query, from its leading {@code $match} and {@code $sort}, and the stages that
 * follow.
 */
record Pipeline(Query query, List<Document> stages) {

  static Pipeline of(List<Document> stages) {
    var rest = stages;
    var filter = new Document();
    var sort = new Document();
    if (leads(rest, "$match")) {
      filter = Query.document(rest.getFirst().get("$match"));
      rest = rest.subList(1, rest.size());
    }
    if (leads(rest, "$sort")) {
      sort = Query.document(rest.getFirst().get("$sort"));
      rest = rest.subList(1, rest.size());
    }
    return new Pipeline(new Query(filter, sort, new Document(), 0, 0), rest);
  }

  private static boolean leads(List<Document> stages, String name) {
    return !stages.isEmpty() && stages.getFirst().containsKey(name);
  }

  /** How a count is to be told: the constant it is grouped by and the name of the sum. */
  record Counted(Object id, String name) {
    Document result(long count) {
      Object number = count == (int) count ? (Object) (int) count : (Object) count;
      return new Document("_id", id).append(name, number);
    }
  }

  /** What drivers make of {@code countDocuments}: {@code {$group: {_id: 1, n: {$sum: 1}}}}. */
  Optional<Counted> counted() {
    if (stages.size() != 1 || !leads(stages, "$group") || !query.sort().isEmpty()) {
      return Optional.empty();
    }
    var group = Query.document(stages.getFirst().get("$group"));
    return group.keySet().stream()
        .filter(name -> !name.equals("_id"))
        .filter(_ -> group.size() == 2 && group.get("_id") instanceof Number)
        .filter(name -> new Document("$sum", 1).equals(group.get(name)))
        .map(name -> new Counted(group.getOrDefault("_id", 1), name))
        .findFirst();
  }
}
