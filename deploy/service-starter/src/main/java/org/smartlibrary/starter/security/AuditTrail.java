package org.smartlibrary.starter.security;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.Date;
import org.bson.Document;
import org.slf4j.MDC;

/** Keeps it in the collection {@code audit} of the service's database. */
final class AuditTrail implements OperatorAudit {

  private final MongoCollection<Document> audit;
  private final Clock clock;

  AuditTrail(MongoDatabase database, Clock clock) {
    this.audit = database.getCollection("audit");
    this.clock = clock;
  }

  @Override
  public void actedFor(String library, String operator, String method, String path) {
    audit.insertOne(
        new Document("at", Date.from(clock.instant()))
            .append("operator", operator)
            .append("library", library)
            .append("method", method)
            .append("path", path)
            .append("correlationId", MDC.get("correlationId")));
  }
}
