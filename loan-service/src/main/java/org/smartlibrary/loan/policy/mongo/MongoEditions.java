package org.smartlibrary.loan.policy.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.smartlibrary.loan.policy.Edition;
import org.smartlibrary.loan.policy.Editions;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Repository;

@Repository
class MongoEditions implements Editions {

  static final String COLLECTION = "policy-editions";
  static final String LIBRARY = "library";
  static final String VERSION = "version";

  private final MongoCollection<Document> editions;

  MongoEditions(MongoDatabase database) {
    this.editions = database.getCollection(COLLECTION);
  }

  @Override
  public Optional<Edition> current(Isil library) {
    return Optional.ofNullable(
            editions.find(eq(LIBRARY, library.value())).sort(descending(VERSION)).limit(1).first())
        .map(MongoEditions::edition);
  }

  @Override
  public Optional<Edition> find(Isil library, long version) {
    return Optional.ofNullable(editions.find(eq("_id", id(library, version))).first())
        .map(MongoEditions::edition);
  }

  @Override
  public Page<Edition> page(Isil library, PageRequest request) {
    var theirs = eq(LIBRARY, library.value());
    return Pages.find(editions, theirs, descending(VERSION), request, MongoEditions::edition);
  }

  @Override
  public boolean publish(Edition edition) {
    return Optimistic.insert(editions, document(edition));
  }

  private static String id(Isil library, long version) {
    return library.value() + '|' + version;
  }

  private static Document document(Edition edition) {
    return new Document("_id", id(edition.library(), edition.version()))
        .append(LIBRARY, edition.library().value())
        .append(VERSION, edition.version())
        .append("lines", LineDocument.of(edition.lines()))
        .append("at", Date.from(edition.at()))
        .append("by", edition.by())
        .append("again", edition.again());
  }

  private static Edition edition(Document document) {
    return new Edition(
        new Isil(document.getString(LIBRARY)),
        document.getLong(VERSION),
        LineDocument.lines(document),
        document.getDate("at").toInstant(),
        document.getString("by"),
        document.getLong("again"));
  }
}
