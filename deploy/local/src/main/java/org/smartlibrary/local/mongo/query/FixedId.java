package org.smartlibrary.local.mongo.query;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.Optional;

/**
 * The one {@code _id} that a filter lets through, where it names one that is a string or an
 * ObjectId.
 */
public final class FixedId {

  private FixedId() {}

  public static Optional<Object> of(Document filter) {
    for (var clause : Clause.of(filter)) {
      if (clause instanceof Clause.OfField(var field, var wanted)
          && field.equals("_id")
          && (wanted instanceof String || wanted instanceof ObjectId)) {
        return Optional.of(wanted);
      }
    }
    return Optional.empty();
  }
}
