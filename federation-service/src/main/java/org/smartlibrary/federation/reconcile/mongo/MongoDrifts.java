package org.smartlibrary.federation.reconcile.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Projections.exclude;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.smartlibrary.federation.reconcile.Drift;
import org.smartlibrary.federation.reconcile.Drifts;
import org.smartlibrary.federation.reconcile.Range;
import org.smartlibrary.starter.mongo.Optimistic;
import org.springframework.stereotype.Repository;

/** The collection {@code reconcile_drift}: a document a library; what is newer stays. */
@Repository
class MongoDrifts implements Drifts {

  private static final String ID = "_id";
  private static final String TAKEN_AT = "takenAt";
  private static final String DIFFERING = "differing";

  private final MongoCollection<Document> drifts;

  MongoDrifts(MongoDatabase database) {
    this.drifts = database.getCollection("reconcile_drift");
  }

  @Override
  public void put(Drift drift) {
    var older = and(eq(ID, drift.isil()), lte(TAKEN_AT, Date.from(drift.takenAt())));
    Optimistic.unlessThere(
        () -> drifts.replaceOne(older, document(drift), new ReplaceOptions().upsert(true)));
  }

  @Override
  public Optional<Drift> find(String isil) {
    return Optional.ofNullable(drifts.find(eq(ID, isil)).first()).map(MongoDrifts::read);
  }

  @Override
  public List<Drift> all() {
    List<Drift> all = new ArrayList<>();
    drifts.find().projection(exclude(DIFFERING)).forEach(document -> all.add(read(document)));
    return all;
  }

  private static Document document(Drift drift) {
    return new Document(ID, drift.isil())
        .append(TAKEN_AT, Date.from(drift.takenAt()))
        .append("comparedAt", Date.from(drift.comparedAt()))
        .append("held", drift.held())
        .append("shown", drift.shown())
        .append("records", drift.records())
        .append("ranges", drift.ranges())
        .append("within", drift.within())
        .append(
            DIFFERING,
            drift.differing().stream()
                .map(
                    range ->
                        new Document("range", range.range().toString())
                            .append("held", range.held())
                            .append("shown", range.shown()))
                .toList());
  }

  private static Drift read(Document document) {
    return new Drift(
        document.getString(ID),
        document.getDate(TAKEN_AT).toInstant(),
        document.getDate("comparedAt").toInstant(),
        document.getLong("held"),
        document.getLong("shown"),
        document.getLong("records"),
        document.getInteger("ranges"),
        document.getLong("within"),
        document.getList(DIFFERING, Document.class, List.of()).stream()
            .map(
                range ->
                    new Drift.Differing(
                        Range.of(range.getString("range")).orElseThrow(),
                        range.getLong("held"),
                        range.getLong("shown")))
            .toList());
  }
}
