package org.smartlibrary.local.mongo.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The commands of many statements: told statement by statement, because an ordered one ends at the
 * first error and the answer counts what was done.
 */
final class Writes {

  /** One command of mongo-java-server. */
  interface Handler {
    Document handle(String command, Document query);
  }

  private final Handler handler;

  Writes(Handler handler) {
    this.handler = handler;
  }

  Document handle(String name, Document command) {
    return switch (name) {
      case "insert" -> insert(command);
      case "update" -> each(name, "updates", command);
      default -> each(name, "deletes", command);
    };
  }

  private Document insert(Document command) {
    boolean ordered = isOrdered(command);
    command.put("ordered", ordered);
    var answer = handler.handle("insert", command);
    if (answer.get("writeErrors") instanceof List<?> errors) {
      answer.put("n", inserted(command, errors, ordered));
    }
    return answer;
  }

  private static int inserted(Document command, List<?> errors, boolean ordered) {
    if (ordered && errors.getFirst() instanceof Document error) {
      return (int) Query.number(error.get("index"));
    }
    return statements(command, "documents").size() - errors.size();
  }

  private Document each(String name, String list, Document command) {
    boolean ordered = isOrdered(command);
    var answer = new Answer();
    int index = 0;
    for (var statement : statements(command, list)) {
      var single = new Document(command);
      single.put(list, List.of(statement));
      boolean failed = answer.add(index++, one(name, single));
      if (failed && ordered) {
        break;
      }
    }
    return answer.asDocument(name.equals("update"));
  }

  private Document one(String name, Document single) {
    try {
      return handler.handle(name, single);
    } catch (MongoServerError e) {
      var error = new Document("index", 0).append("code", e.getCode());
      return new Document(
          "writeErrors", List.of(error.append("errmsg", e.getMessageWithoutErrorCode())));
    }
  }

  private static boolean isOrdered(Document command) {
    return !Boolean.FALSE.equals(command.get("ordered"));
  }

  private static Collection<?> statements(Document command, String list) {
    return command.get(list) instanceof Collection<?> statements ? statements : List.of();
  }

  /** The answers to all statements together. */
  private static final class Answer {
    private int matched;
    private int modified;
    private final List<Document> upserted = new ArrayList<>();
    private final List<Document> errors = new ArrayList<>();

    /** Whether the statement failed. */
    boolean add(int index, Document one) {
      matched += (int) Query.number(one.get("n"));
      modified += (int) Query.number(one.get("nModified"));
      collect(one, "upserted", index, upserted);
      return collect(one, "writeErrors", index, errors);
    }

    private static boolean collect(Document one, String list, int index, List<Document> all) {
      var found = statements(one, list);
      found.forEach(
          entry -> {
            var placed = new Document("index", index);
            Query.document(entry).forEach(placed::putIfAbsent);
            all.add(placed);
          });
      return !found.isEmpty();
    }

    Document asDocument(boolean update) {
      var answer = new Document("n", matched);
      if (update) {
        answer.put("nModified", modified);
      }
      if (!upserted.isEmpty()) {
        answer.put("upserted", upserted);
      }
      if (!errors.isEmpty()) {
        answer.put("writeErrors", errors);
      }
      return answer.append("ok", 1.0);
    }
  }
}
