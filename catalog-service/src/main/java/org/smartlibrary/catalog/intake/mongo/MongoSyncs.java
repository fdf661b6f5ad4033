package org.smartlibrary.catalog.intake.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Sorts.descending;
import static org.smartlibrary.catalog.intake.mongo.SyncDocument.ATTEMPT;
import static org.smartlibrary.catalog.intake.mongo.SyncDocument.STATE;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.catalog.intake.Sync;
import org.smartlibrary.catalog.intake.SyncId;
import org.smartlibrary.catalog.intake.SyncState;
import org.smartlibrary.catalog.intake.Syncs;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Repository;

@Repository
class MongoSyncs implements Syncs {

  static final String COLLECTION = "syncs";

  private final MongoCollection<Document> syncs;

  MongoSyncs(MongoDatabase database) {
    this.syncs = database.getCollection(COLLECTION);
  }

  @Override
  public void add(Sync sync) {
    syncs.insertOne(SyncDocument.of(sync));
  }

  @Override
  public Optional<Sync> find(SyncId id) {
    return Optional.ofNullable(syncs.find(eq("_id", id.value())).first()).map(SyncDocument::sync);
  }

  @Override
  public Page<Sync> page(Isil isil, PageRequest request) {
    return Pages.find(
        syncs, eq("isil", isil.value()), descending("_id"), request, SyncDocument::sync);
  }

  @Override
  public List<Sync> unfinished() {
    return all(in(STATE, names(state -> !state.isOver() && !state.isWaiting())));
  }

  @Override
  public List<Sync> waiting() {
    return all(in(STATE, names(SyncState::isWaiting)));
  }

  @Override
  public List<Sync> waiting(Isil isil) {
    return all(and(in(STATE, names(SyncState::isWaiting)), eq("isil", isil.value())));
  }

  private List<Sync> all(Bson which) {
    List<Sync> found = new ArrayList<>();
    syncs.find(which).forEach(document -> found.add(SyncDocument.sync(document)));
    return found;
  }

  private static List<String> names(Predicate<SyncState> which) {
    return Arrays.stream(SyncState.values()).filter(which).map(SyncState::name).toList();
  }

  /** One that was begun before attempts were counted has none. */
  @Override
  public boolean replace(Sync sync, SyncState expected, int attempt) {
    Bson still =
        and(
            eq("_id", sync.id().value()),
            eq(STATE, expected.name()),
            attempt == 0 ? exists(ATTEMPT, false) : eq(ATTEMPT, attempt));
    return syncs.replaceOne(still, SyncDocument.of(sync)).getMatchedCount() == 1;
  }
}
