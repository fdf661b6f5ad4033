package org.smartlibrary.loan.digital.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.loan.digital.Licence;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.digital.Licences;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The collection {@code digitalLicences}. */
final class MongoLicences implements Licences {

  static final String COLLECTION = "digitalLicences";

  private final MongoCollection<Document> licences;

  MongoLicences(MongoDatabase database) {
    this.licences = database.getCollection(COLLECTION);
  }

  @Override
  public Optional<Licence> find(LicenceId id) {
    return Optional.ofNullable(licences.find(eq("_id", id.value())).first())
        .map(MongoLicences::licence);
  }

  @Override
  public boolean save(Licence next) {
    return VersionedWrites.save(licences, document(next));
  }

  @Override
  public List<Licence> unsettled(int most) {
    return licences
        .find(eq("settled", false))
        .limit(most)
        .map(MongoLicences::licence)
        .into(new ArrayList<>());
  }

  @Override
  public Page<Licence> page(Optional<UnionId> title, PageRequest request) {
    Bson filter = title.<Bson>map(id -> eq("title", id.value())).orElseGet(Document::new);
    return Pages.find(licences, filter, ascending("_id"), request, MongoLicences::licence);
  }

  private static Document document(Licence licence) {
    var shares = new Document();
    licence.shares().forEach((province, size) -> shares.append(province.value(), size));
    return new Document("_id", licence.id().value())
        .append("title", licence.title().value())
        .append("owner", licence.owner().value())
        .append("about", licence.about())
        .append("copies", licence.copies())
        .append("days", licence.days())
        .append("shares", shares)
        .append("promised", new Document(new HashMap<>(licence.promised())))
        .append("settled", licence.isSettled())
        .append("version", licence.version());
  }

  private static Licence licence(Document document) {
    Map<Isil, Integer> shares = new HashMap<>();
    numbers(document, "shares").forEach((name, size) -> shares.put(new Isil(name), size));
    return new Licence(
        new LicenceId(document.getString("_id")),
        new UnionId(document.getString("title")),
        new Isil(document.getString("owner")),
        document.getString("about"),
        document.getInteger("copies"),
        document.getInteger("days"),
        shares,
        numbers(document, "promised"),
        document.getLong("version"));
  }

  private static Map<String, Integer> numbers(Document document, String field) {
    Map<String, Integer> numbers = new HashMap<>();
    document
        .get(field, Document.class)
        .forEach((name, number) -> numbers.put(name, ((Number) number).intValue()));
    return numbers;
  }
}
