package org.smartlibrary.loan.digital.mongo;

import static com.mongodb.client.model.Filters.eq;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.digital.LeaseAccounts;
import org.smartlibrary.loan.digital.LeaseId;
import org.smartlibrary.loan.patron.ReaderId;

/** The collection {@code digitalAccounts}: a reader's digital loans in one document. */
final class MongoLeaseAccounts implements LeaseAccounts {

  static final String COLLECTION = "digitalAccounts";

  private final MongoCollection<Document> accounts;

  MongoLeaseAccounts(MongoDatabase database) {
    this.accounts = database.getCollection(COLLECTION);
  }

  @Override
  public boolean claim(ReaderId reader, LeaseId lease, int limit, Instant at) {
    for (; ; ) {
      var known = accounts.find(eq("_id", reader.value())).first();
      var places = places(known);
      if (places.stream().anyMatch(place -> place.lease().equals(lease))) {
        return true;
      }
      if (places.size() >= limit) {
        return false;
      }
      places.add(new Place(lease, at));
      if (save(reader, places, known)) {
        return true;
      }
    }
  }

  @Override
  public void leave(ReaderId reader, LeaseId lease) {
    boolean done;
    do {
      var known = accounts.find(eq("_id", reader.value())).first();
      var places = places(known);
      done = !places.removeIf(place -> place.lease().equals(lease)) || save(reader, places, known);
    } while (!done);
  }

  @Override
  public List<Place> of(ReaderId reader) {
    return places(accounts.find(eq("_id", reader.value())).first());
  }

  @Override
  public void forget(ReaderId reader) {
    accounts.deleteOne(eq("_id", reader.value()));
  }

  private boolean save(ReaderId reader, List<Place> places, @Nullable Document known) {
    long version = known == null ? 0 : known.getLong("version");
    var next =
        new Document("_id", reader.value())
            .append(
                "places",
                places.stream()
                    .map(
                        place ->
                            new Document("lease", place.lease().value())
                                .append("at", Date.from(place.at())))
                    .toList())
            .append("version", version + 1);
    return VersionedWrites.save(accounts, next);
  }

  private static List<Place> places(@Nullable Document known) {
    List<Place> places = new ArrayList<>();
    if (known != null) {
      known
          .getList("places", Document.class)
          .forEach(
              place ->
                  places.add(
                      new Place(
                          new LeaseId(place.getString("lease")), place.getDate("at").toInstant())));
    }
    return places;
  }
}
