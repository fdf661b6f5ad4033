package org.smartlibrary.loan.policy.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.smartlibrary.loan.policy.Draft;
import org.smartlibrary.loan.policy.Drafts;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Repository;

@Repository
class MongoDrafts implements Drafts {

  private final MongoCollection<Document> drafts;

  MongoDrafts(MongoDatabase database) {
    this.drafts = database.getCollection("policy-drafts");
  }

  @Override
  public Optional<Draft> find(Isil library) {
    return Optional.ofNullable(drafts.find(eq("_id", library.value())).first())
        .map(MongoDrafts::draft);
  }

  @Override
  public boolean put(Draft draft) {
    return draft.version() == 1
        ? inserted(document(draft))
        : Optimistic.replace(drafts, document(draft), draft.version() - 1);
  }

  @Override
  public boolean delete(Isil library, long version) {
    var thatOne = and(eq("_id", library.value()), eq("version", version));
    return drafts.deleteOne(thatOne).getDeletedCount() == 1;
  }

  private boolean inserted(Document document) {
    return Optimistic.insert(drafts, document);
  }

  private static Document document(Draft draft) {
    return new Document("_id", draft.library().value())
        .append("version", draft.version())
        .append("lines", LineDocument.of(draft.lines()))
        .append("at", Date.from(draft.at()))
        .append("by", draft.by())
        .append("base", draft.base());
  }

  private static Draft draft(Document document) {
    return new Draft(
        new Isil(document.getString("_id")),
        LineDocument.lines(document),
        document.getDate("at").toInstant(),
        document.getString("by"),
        document.getLong("base"),
        document.getLong("version"));
  }
}
