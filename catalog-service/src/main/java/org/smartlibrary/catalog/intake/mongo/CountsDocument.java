package org.smartlibrary.catalog.intake.mongo;

import org.bson.Document;
import org.smartlibrary.catalog.intake.Counts;

final class CountsDocument {

  private CountsDocument() {}

  static Document of(Counts counts) {
    return new Document("received", counts.received())
        .append("added", counts.added())
        .append("revised", counts.revised())
        .append("unchanged", counts.unchanged())
        .append("withdrawn", counts.withdrawn())
        .append("rejected", counts.rejected())
        .append("repeated", counts.repeated())
        .append("overtaken", counts.overtaken());
  }

  static Counts counts(Document document) {
    return new Counts(
        document.getLong("received"),
        document.getLong("added"),
        document.getLong("revised"),
        document.getLong("unchanged"),
        document.getLong("withdrawn"),
        document.getLong("rejected"),
        document.getLong("repeated"),
        document.get("overtaken", 0L));
  }
}
