package org.smartlibrary.loan.hold.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.hold.Hold;
import org.smartlibrary.loan.hold.HoldEvents;
import org.smartlibrary.loan.hold.HoldMeters;
import org.smartlibrary.loan.hold.HoldPhase;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.hold.LinePlace;
import org.smartlibrary.loan.hold.Step;
import org.smartlibrary.loan.hold.Wish;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The collection {@code holds}: one document each. */
final class MongoHolds implements Holds {

  static final String COLLECTION = "holds";

  private final MongoCollection<Document> holds;
  private final Outbox outbox;
  private final HoldEvents events;
  private final HoldMeters meters;

  MongoHolds(MongoDatabase database, Outbox outbox, HoldEvents events, HoldMeters meters) {
    this.holds = database.getCollection(COLLECTION);
    this.outbox = outbox;
    this.events = events;
    this.meters = meters;
  }

  @Override
  public Optional<Hold> find(HoldId id) {
    return Optional.ofNullable(holds.find(eq("_id", id.value())).first()).map(HoldDocument::hold);
  }

  @Override
  public boolean add(Hold hold) {
    return Optimistic.insert(holds, HoldDocument.of(hold));
  }

  @Override
  public boolean replace(Step step) {
    var next = outbox.append(HoldDocument.of(step.hold()), events.written(step));
    boolean first = Optimistic.replace(holds, next, step.hold().version() - 1);
    if (first) {
      step.told().forEach(meters::told);
    }
    return first;
  }

  @Override
  public void remove(Hold asked) {
    holds.deleteOne(
        and(eq("_id", asked.id().value()), eq("version", asked.version()), phase(HoldPhase.ASKED)));
  }

  @Override
  public List<Hold> line(Set<Wish> wishes, @Nullable LinePlace behind, int most) {
    var waiting = and(phase(HoldPhase.WAITING), in("wish", HoldDocument.keys(wishes)));
    return list(
        holds
            .find(behind == null ? waiting : and(waiting, behind(behind)))
            .sort(ascending("placedAt", "_id"))
            .limit(most));
  }

  private static Bson behind(LinePlace place) {
    var time = Date.from(place.placedAt());
    return or(gt("placedAt", time), and(eq("placedAt", time), gt("_id", place.id().value())));
  }

  @Override
  public List<Hold> having(ItemKey copy) {
    return list(holds.find(eq("item", copy.value())));
  }

  @Override
  public List<Hold> leaving(ItemKey copy) {
    return list(holds.find(eq("left", copy.value())));
  }

  @Override
  public List<Hold> open(Wish wish, @Nullable HoldId behind, int most) {
    var open = and(eq("wish", wish.key()), eq("open", true));
    return list(
        holds
            .find(behind == null ? open : and(open, gt("_id", behind.value())))
            .sort(ascending("_id"))
            .limit(most));
  }

  @Override
  public List<Hold> openOf(ReaderId reader) {
    return list(holds.find(and(eq("reader", reader.value()), eq("open", true))));
  }

  @Override
  public Map<Isil, Long> toFetch(Collection<Isil> libraries) {
    return libraries.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                library -> library,
                library ->
                    holds.countDocuments(
                        and(eq("at", library.value()), phase(HoldPhase.ALLOCATED)))));
  }

  @Override
  public List<Hold> due(Instant now, int most) {
    return list(holds.find(lte("dueAt", Date.from(now))).sort(ascending("dueAt")).limit(most));
  }

  @Override
  public Optional<Wish.Title> titleAfter(String key) {
    return Optional.ofNullable(
            holds
                .find(
                    and(
                        phase(HoldPhase.WAITING),
                        gt("wish", key.compareTo(Wish.TITLE) < 0 ? Wish.TITLE : key)))
                .sort(ascending("wish"))
                .limit(1)
                .first())
        .map(document -> Wish.ofKey(document.getString("wish")))
        .filter(Wish.Title.class::isInstance)
        .map(Wish.Title.class::cast);
  }

  @Override
  public Page<Hold> page(HoldQuery query, PageRequest request) {
    return page(filter(query), request);
  }

  @Override
  public Page<Hold> leftBehind(Isil pickup, PageRequest request) {
    return page(and(eq("pickup", pickup.value()), Filters.exists("left")), request);
  }

  private Page<Hold> page(Bson filter, PageRequest request) {
    return Pages.find(holds, filter, ascending("placedAt", "_id"), request, HoldDocument::hold);
  }

  private static Bson filter(HoldQuery query) {
    List<Bson> parts = new ArrayList<>();
    add(parts, "reader", query.reader());
    add(parts, "pickup", query.pickup());
    add(parts, "at", query.at());
    if (!query.phases().isEmpty()) {
      parts.add(in("phase", query.phases().stream().map(HoldPhase::name).toList()));
    }
    return parts.isEmpty() ? new Document() : and(parts);
  }

  private static void add(List<Bson> parts, String field, @Nullable Object value) {
    if (value != null) {
      parts.add(eq(field, value.toString()));
    }
  }

  @Override
  public void forget(ReaderId reader) {
    holds.deleteMany(and(eq("reader", reader.value()), eq("open", false)));
  }

  @Override
  public int forgetBefore(Instant moment, int most) {
    var old =
        holds
            .find(and(eq("over", true), lt("since", Date.from(moment))))
            .projection(Projections.include("_id"))
            .limit(most)
            .map(document -> document.getString("_id"))
            .into(new ArrayList<>());
    holds.deleteMany(in("_id", old));
    return old.size();
  }

  @Override
  public HoldFigures figures() {
    var oldest = holds.find(phase(HoldPhase.ALLOCATED)).sort(ascending("since")).limit(1).first();
    return new HoldFigures(
        List.of(HoldPhase.values()).stream()
            .filter(HoldPhase::isOpen)
            .collect(Collectors.toMap(phase -> phase, phase -> holds.countDocuments(phase(phase)))),
        Optional.ofNullable(oldest).map(document -> document.getDate("since").toInstant()));
  }

  private static Bson phase(HoldPhase phase) {
    return eq("phase", phase.name());
  }

  private static List<Hold> list(FindIterable<Document> found) {
    return found.map(HoldDocument::hold).into(new ArrayList<>());
  }
}
