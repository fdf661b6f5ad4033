package org.smartlibrary.loan.interlending.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.AgencyId;
import org.smartlibrary.loan.interlending.InterlibraryRequest;
import org.smartlibrary.loan.interlending.InterlibraryRequests;
import org.smartlibrary.loan.interlending.Party;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.RequestId;
import org.smartlibrary.loan.interlending.Supplied;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Repository;

@Repository
class MongoInterlibraryRequests implements InterlibraryRequests {

  /** The latest first, in an order in which every request has a place of its own. */
  static final Bson LATEST = descending("changedAt", "_id");

  static final String COLLECTION = "interlending";

  private static final List<String> BEFORE_SHIPMENT = List.of("ASKED", "WILL_SUPPLY", "RETRY");

  private static final List<String> SERVED =
      List.of("ON_LOAN", "RETURNED", "COMPLETED", "COPY_COMPLETED", "UNFILLED", "CANCELLED");

  /** How long whoever wrote a wish down is given to find a place for it. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final MongoCollection<Document> requests;

  MongoInterlibraryRequests(MongoDatabase database) {
    this.requests = database.getCollection(COLLECTION);
  }

  @Override
  public Optional<InterlibraryRequest> find(RequestId id) {
    return Optional.ofNullable(requests.find(eq("_id", id.value())).first())
        .map(RequestDocument::request);
  }

  @Override
  public boolean add(InterlibraryRequest request) {
    return Optimistic.insert(requests, RequestDocument.of(request));
  }

  @Override
  public boolean replace(InterlibraryRequest request) {
    return Optimistic.replace(requests, RequestDocument.of(request), request.version() - 1);
  }

  @Override
  public Page<InterlibraryRequest> page(
      Party party, Side as, Progress.@Nullable Name state, PageRequest request) {
    Bson own = eq(as == Side.REQUESTER ? "requester" : "supplier", Fields.party(party));
    Bson filter = state == null ? own : and(own, eq("state", state.name()));
    return page(filter, request);
  }

  private Page<InterlibraryRequest> page(Bson filter, PageRequest request) {
    return Pages.find(requests, filter, LATEST, request, RequestDocument::request);
  }

  @Override
  public List<InterlibraryRequest> due(Instant now, int most) {
    return list(lte("deadline", Date.from(now)), "deadline", most);
  }

  @Override
  public List<InterlibraryRequest> toTell(Instant now, int most) {
    return list(lte("tellAt", Date.from(now)), "tellAt", most);
  }

  @Override
  public List<InterlibraryRequest> namingReaders(Instant overBefore, int most) {
    return list(
        and(eq("namesReader", true), eq("over", true), lt("changedAt", Date.from(overBefore))),
        "changedAt",
        most);
  }

  @Override
  public List<InterlibraryRequest> of(ReaderId reader) {
    return list(eq("need.reader", reader.value()), "_id", Integer.MAX_VALUE);
  }

  @Override
  public Page<InterlibraryRequest> of(ReaderId reader, PageRequest request) {
    return page(eq("need.reader", reader.value()), request);
  }

  @Override
  public void remove(InterlibraryRequest wish) {
    requests.deleteOne(and(eq("_id", wish.id().value()), eq("version", wish.version())));
  }

  @Override
  public List<InterlibraryRequest> unplaced(Instant before, int most) {
    return list(
        and(
            eq(RequestDocument.COUNTED, true),
            eq("state", Progress.Name.REQUESTED.name()),
            lt("createdAt", Date.from(before.minus(PATIENCE)))),
        "createdAt",
        most);
  }

  @Override
  public List<InterlibraryRequest> keepingPlaces(int most) {
    return list(and(eq(RequestDocument.COUNTED, true), in("state", SERVED)), "changedAt", most);
  }

  private List<InterlibraryRequest> list(Bson filter, String order, int most) {
    List<InterlibraryRequest> found = new ArrayList<>();
    requests
        .find(filter)
        .sort(ascending(order))
        .limit(most)
        .forEach(document -> found.add(RequestDocument.request(document)));
    return found;
  }

  @Override
  public long openAt(Party supplier) {
    return requests.countDocuments(
        and(eq("supplier", Fields.party(supplier)), in("state", BEFORE_SHIPMENT)));
  }

  @Override
  public Map<AgencyId, Long> suppliedTo(Party requester, Instant since) {
    return counted("requester", Fields.party(requester), "supplier", since);
  }

  @Override
  public Map<AgencyId, Long> suppliedBy(Party supplier, Instant since) {
    return counted("supplier", Fields.party(supplier), "requester", since);
  }

  private Map<AgencyId, Long> counted(String field, String party, String by, Instant since) {
    Map<AgencyId, Long> counts = new HashMap<>();
    requests
        .find(and(eq(field, party), gte("shippedAt", Date.from(since))))
        .projection(Projections.include(by))
        .forEach(
            document -> counts.merge(Fields.party(document.getString(by)).id(), 1L, Long::sum));
    return counts;
  }

  @Override
  public List<Supplied> supplied(YearMonth month) {
    Map<String, Supplied> pairs = new TreeMap<>();
    requests
        .find(and(gte("shippedAt", start(month)), lt("shippedAt", start(month.plusMonths(1)))))
        .projection(Projections.include("supplier", "requester", "supply"))
        .forEach(
            document -> {
              Supplied one = supplied(document);
              pairs.merge(
                  one.supplier() + " " + one.requester(), one, MongoInterlibraryRequests::sum);
            });
    return List.copyOf(pairs.values());
  }

  private static Date start(YearMonth month) {
    return Date.from(month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Supplied supplied(Document document) {
    return new Supplied(
        Fields.party(document.getString("supplier")).id(),
        Fields.party(document.getString("requester")).id(),
        1,
        new Money(document.get("supply", Document.class).getLong("fen")));
  }

  private static Supplied sum(Supplied one, Supplied other) {
    return new Supplied(
        one.supplier(),
        one.requester(),
        one.copies() + other.copies(),
        one.cost().plus(other.cost()));
  }

  @Override
  public Map<Progress.Name, Long> states() {
    Map<Progress.Name, Long> states = new EnumMap<>(Progress.Name.class);
    for (Progress.Name state : Progress.Name.values()) {
      states.put(state, requests.countDocuments(eq("state", state.name())));
    }
    return states;
  }
}
