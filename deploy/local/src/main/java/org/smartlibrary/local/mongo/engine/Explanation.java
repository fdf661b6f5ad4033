package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.bson.Document;
import org.smartlibrary.local.mongo.query.Access;
import org.smartlibrary.local.mongo.query.IndexShape;

/** How a query is answered, in the words of MongoDB's {@code explain}. */
final class Explanation {

  private Explanation() {}

  static Document of(Search.Answer answer, String namespace) {
    long returned = answer.documents().count();
    var planner = new Document("namespace", namespace).append("winningPlan", plan(answer.plan()));
    var execution =
        new Document("executionSuccess", true)
            .append("nReturned", returned)
            .append("totalKeysExamined", answer.examined().keys())
            .append("totalDocsExamined", answer.examined().documents());
    return new Document("queryPlanner", planner)
        .append("executionStats", execution)
        .append("ok", 1.0);
  }

  private static Document plan(Access.Plan<IndexShape> plan) {
    var access = stage(plan.access());
    var filtered = plan.rest().isEmpty() ? access : access.append("filter", plan.rest().toString());
    return plan.sorted() ? filtered : new Document("stage", "SORT").append("inputStage", filtered);
  }

  private static Document stage(Access<IndexShape> access) {
    return switch (access) {
      case Access.Union<IndexShape> union ->
          new Document("stage", "OR")
              .append("inputStages", union.parts().stream().map(Explanation::stage).toList());
      case Access.ByIndex<IndexShape> _ when isCollectionScan(access) ->
          new Document("stage", "COLLSCAN");
      case Access.ByIndex<IndexShape> by ->
          new Document("stage", "IXSCAN").append("indexName", name(by.index()));
    };
  }

  private static String name(IndexShape index) {
    return index instanceof OrderedIndex ordered ? ordered.getName() : "_id_";
  }

  /** Whether every document of the collection is read. */
  static boolean isCollectionScan(Access<IndexShape> access) {
    return switch (access) {
      case Access.Union<IndexShape> union ->
          union.parts().stream().anyMatch(Explanation::isCollectionScan);
      case Access.ByIndex<IndexShape> by ->
          by.isUnrestricted() && !(by.index() instanceof OrderedIndex);
    };
  }
}
