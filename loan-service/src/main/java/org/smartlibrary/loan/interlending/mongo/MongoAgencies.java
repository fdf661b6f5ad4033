package org.smartlibrary.loan.interlending.mongo;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.smartlibrary.loan.interlending.Agencies;
import org.smartlibrary.loan.interlending.Agency;
import org.smartlibrary.loan.interlending.AgencyId;
import org.springframework.stereotype.Repository;

@Repository
class MongoAgencies implements Agencies {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

  private final MongoCollection<Document> agencies;

  MongoAgencies(MongoDatabase database) {
    this.agencies = database.getCollection("interlending_agencies");
  }

  @Override
  public Optional<Agency> find(AgencyId id) {
    return Optional.ofNullable(agencies.find(eq("_id", id.written())).first())
        .map(MongoAgencies::agency);
  }

  @Override
  public List<Agency> all() {
    List<Agency> all = new ArrayList<>();
    agencies.find().sort(ascending("_id")).forEach(document -> all.add(agency(document)));
    return all;
  }

  @Override
  public void put(Agency agency) {
    agencies.replaceOne(
        eq("_id", agency.id().written()),
        new Document("_id", agency.id().written())
            .append("name", agency.name())
            .append("endpoint", agency.endpoint() == null ? null : agency.endpoint().toString())
            .append("secretDigest", agency.secretDigest())
            .append("ourSecret", agency.ourSecret())
            .append("lastResort", agency.lastResort())
            .append("version", agency.version()),
        UPSERT);
  }

  @Override
  public boolean remove(AgencyId id) {
    return agencies.deleteOne(eq("_id", id.written())).getDeletedCount() == 1;
  }

  private static Agency agency(Document document) {
    return new Agency(
        AgencyId.parse(document.getString("_id")),
        document.getString("name"),
        Optional.ofNullable(document.getString("endpoint")).map(URI::create).orElse(null),
        document.getString("secretDigest"),
        document.getString("ourSecret"),
        document.getBoolean("lastResort"),
        document.getLong("version"));
  }
}
