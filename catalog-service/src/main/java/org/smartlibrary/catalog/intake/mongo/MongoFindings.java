package org.smartlibrary.catalog.intake.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.Finding;
import org.smartlibrary.catalog.intake.Findings;
import org.smartlibrary.catalog.intake.SyncId;
import org.springframework.stereotype.Repository;

/** One document a sync; there are a thousand of them at most, and a title is short. */
@Repository
class MongoFindings implements Findings {

  private static final int LONGEST = 300;

  private final MongoCollection<Document> findings;

  MongoFindings(MongoDatabase database) {
    this.findings = database.getCollection("findings");
  }

  @Override
  public void put(SyncId sync, List<Finding> found) {
    findings.replaceOne(
        eq("_id", sync.value()),
        new Document("_id", sync.value())
            .append("findings", found.stream().map(MongoFindings::document).toList()),
        new ReplaceOptions().upsert(true));
  }

  @Override
  public void each(SyncId sync, Consumer<Finding> reader) {
    @Nullable Document all = findings.find(eq("_id", sync.value())).first();
    if (all != null) {
      all.getList("findings", Document.class).forEach(each -> reader.accept(finding(each)));
    }
  }

  private static Document document(Finding finding) {
    return new Document("kind", finding.kind().name())
        .append("controlNumber", finding.controlNumber())
        .append("held", shortened(finding.held()))
        .append("sent", finding.sent() == null ? null : shortened(finding.sent()));
  }

  private static String shortened(String title) {
    return title.length() <= LONGEST ? title : title.substring(0, LONGEST) + "…";
  }

  private static Finding finding(Document document) {
    return new Finding(
        Finding.Kind.valueOf(document.getString("kind")),
        document.getString("controlNumber"),
        document.getString("held"),
        document.getString("sent"));
  }
}
