package org.smartlibrary.loan.digital.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.loan.digital.Lease;
import org.smartlibrary.loan.digital.LeaseActivity;
import org.smartlibrary.loan.digital.LeaseEvents;
import org.smartlibrary.loan.digital.LeaseId;
import org.smartlibrary.loan.digital.LicenceId;
import org.smartlibrary.loan.digital.Lot;
import org.smartlibrary.loan.digital.LotId;
import org.smartlibrary.loan.digital.Lots;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.outbox.Outbox;

/** The collection {@code digitalLots}: a lot with its leases is one document. */
final class MongoLots implements Lots {

  static final String COLLECTION = "digitalLots";

  private final MongoCollection<Document> lots;
  private final Outbox outbox;
  private final LeaseEvents events;

  MongoLots(MongoDatabase database, Outbox outbox, LeaseEvents events) {
    this.lots = database.getCollection(COLLECTION);
    this.outbox = outbox;
    this.events = events;
  }

  @Override
  public Optional<Lot> find(LotId id) {
    return Optional.ofNullable(lots.find(eq("_id", id.value())).first()).map(MongoLots::lot);
  }

  @Override
  public List<Lot> withRoom(LicenceId licence, Instant now) {
    return list(
        and(
            eq("licence", licence.value()),
            eq("share", false),
            or(gt("room", 0), lte("nextEnd", Date.from(now)))));
  }

  @Override
  public boolean isDivided(LicenceId licence) {
    return lots.find(eq("licence", licence.value())).first() != null;
  }

  @Override
  public List<Lot> of(LicenceId licence) {
    return list(eq("licence", licence.value()));
  }

  private List<Lot> list(Bson filter) {
    return lots.find(filter).sort(ascending("_id")).map(MongoLots::lot).into(new ArrayList<>());
  }

  @Override
  public Optional<Lot> withLease(LeaseId lease) {
    return Optional.ofNullable(lots.find(eq("leases.id", lease.value())).first())
        .map(MongoLots::lot);
  }

  @Override
  public long full(Instant now) {
    return lots.countDocuments(
        and(gt("capacity", 0), lte("room", 0), gt("nextEnd", Date.from(now))));
  }

  @Override
  public boolean save(Lot next, List<LeaseActivity> told) {
    return VersionedWrites.save(lots, outbox.append(document(next), events.written(told)));
  }

  private static Document document(Lot lot) {
    var nextEnd = lot.leases().stream().map(Lease::until).min(Instant::compareTo);
    return new Document("_id", lot.id().value())
        .append("licence", lot.id().licence().value())
        .append("share", lot.id().province().isPresent())
        .append("days", lot.days())
        .append("capacity", lot.capacity())
        .append("room", lot.capacity() - lot.leases().size())
        .append("nextEnd", nextEnd.map(Date::from).orElse(null))
        .append("ordered", lot.ordered())
        .append("lastToken", lot.lastToken())
        .append("leases", lot.leases().stream().map(MongoLots::document).toList())
        .append("version", lot.version());
  }

  private static Document document(Lease lease) {
    return new Document("id", lease.id().value())
        .append("reader", lease.reader().value())
        .append("token", lease.token())
        .append("since", Date.from(lease.since()))
        .append("until", Date.from(lease.until()));
  }

  private static Lot lot(Document document) {
    return new Lot(
        LotId.parse(document.getString("_id")),
        document.getInteger("days"),
        document.getInteger("capacity"),
        document.getLong("ordered"),
        document.getLong("lastToken"),
        document.getList("leases", Document.class).stream().map(MongoLots::lease).toList(),
        document.getLong("version"));
  }

  private static Lease lease(Document document) {
    return new Lease(
        new LeaseId(document.getString("id")),
        new ReaderId(document.getString("reader")),
        document.getLong("token"),
        document.getDate("since").toInstant(),
        document.getDate("until").toInstant());
  }
}
