package org.smartlibrary.federation.cluster.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.cluster.RuleBook;
import org.smartlibrary.federation.cluster.ShadowReport;
import org.smartlibrary.federation.cluster.match.RuleSet;
import org.smartlibrary.starter.mongo.Optimistic;
import tools.jackson.databind.json.JsonMapper;

/** A document a version, with the newest report on it. */
final class MongoRuleBook implements RuleBook {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String RULES = "rules";
  private static final String REPORT = "report";

  private final MongoCollection<Document> versions;

  MongoRuleBook(MongoDatabase database) {
    this.versions = database.getCollection("cluster_rules");
  }

  @Override
  public RuleSet add(RuleSet rules) {
    while (true) {
      Document newest = versions.find().sort(descending("_id")).first();
      RuleSet next = rules.numbered(newest == null ? 1 : newest.getInteger("_id") + 1);
      Document document =
          new Document("_id", next.version()).append(RULES, JSON.writeValueAsString(next));
      if (Optimistic.insert(versions, document)) {
        return next;
      }
    }
  }

  @Override
  public Optional<RuleSet> find(int version) {
    return Optional.ofNullable(versions.find(eq("_id", version)).first())
        .map(document -> JSON.readValue(document.getString(RULES), RuleSet.class));
  }

  @Override
  public void report(ShadowReport report) {
    versions.updateOne(
        eq("_id", report.rules().version()), Updates.set(REPORT, JSON.writeValueAsString(report)));
  }

  @Override
  public Optional<ShadowReport> reportOn(int version) {
    return report(versions.find(eq("_id", version)).first());
  }

  @Override
  public Optional<ShadowReport> newestReport() {
    return report(versions.find(exists(REPORT)).sort(descending("_id")).first());
  }

  private static Optional<ShadowReport> report(@Nullable Document document) {
    return Optional.ofNullable(document)
        .map(it -> it.getString(REPORT))
        .map(json -> JSON.readValue(json, ShadowReport.class));
  }
}
