package org.smartlibrary.starter.mongo;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up when the service's own database answers; what else is on the server is not its affair. */
final class DatabaseHealth extends AbstractHealthIndicator {

  private static final Document PING = new Document("ping", 1);
  private final MongoDatabase database;

  DatabaseHealth(MongoDatabase database) {
    this.database = database;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    database.runCommand(PING);
    health.up().withDetail("database", database.getName());
  }
}
