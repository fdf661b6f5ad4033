package org.smartlibrary.loan.circulation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Sorts.ascending;
import static org.smartlibrary.loan.circulation.mongo.CopyDocument.CLOSING;
import static org.smartlibrary.loan.circulation.mongo.CopyDocument.ID;
import static org.smartlibrary.loan.circulation.mongo.CopyDocument.UNSETTLED_SINCE;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.loan.circulation.Copies;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.LoanQuery;
import org.smartlibrary.loan.circulation.News;
import org.smartlibrary.loan.circulation.Step;
import org.smartlibrary.loan.circulation.TransitId;
import org.smartlibrary.loan.circulation.TransitQuery;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.outbox.Outbox;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The collection {@code circulation}; what is told of a copy waits in the copy's document. */
@Repository
class MongoCopies implements Copies {

  static final String COLLECTION = "circulation";
  static final String LOAN_ID = "loan.id";
  static final String LOAN_READER = "loan.reader";
  static final String LOAN_LIBRARY = "loan.library";
  static final String LOAN_DUE = "loan.due";
  static final String LOAN_LENT_AT = "loan.lentAt";
  static final String TRANSIT_ID = "custody.transit.id";
  static final String TRANSIT_FROM = "custody.transit.from";
  static final String TRANSIT_TO = "custody.transit.to";
  static final String TRANSIT_SINCE = "custody.transit.since";
  static final String MISSING_AT = "custody." + CustodyDocument.MISSING_AT;
  static final String SINCE = "custody.since";
  static final String LOST_BY = "custody.loan.reader";

  private final MongoCollection<Document> copies;
  private final Outbox outbox;
  private final News news;

  MongoCopies(MongoDatabase database, Outbox outbox, News news) {
    this.copies = database.getCollection(COLLECTION);
    this.outbox = outbox;
    this.news = news;
  }

  @Override
  public Optional<Copy> find(ItemKey key) {
    return first(eq(ID, key.value()));
  }

  @Override
  public Map<ItemKey, Copy> find(Collection<ItemKey> keys) {
    Map<ItemKey, Copy> found = HashMap.newHashMap(keys.size());
    if (!keys.isEmpty()) {
      copies
          .find(in(ID, keys.stream().map(ItemKey::value).toList()))
          .map(CopyDocument::copy)
          .forEach(copy -> found.put(copy.key(), copy));
    }
    return found;
  }

  @Override
  public Optional<Copy> withLoan(LoanId loan) {
    return first(or(eq(LOAN_ID, loan.value()), eq(CLOSING, loan.value())));
  }

  @Override
  public Optional<Copy> withTransit(TransitId transit) {
    return first(eq(TRANSIT_ID, transit.value()));
  }

  @Override
  public boolean save(Step step) {
    var copy = step.copy();
    var document = outbox.append(CopyDocument.of(copy, step.at()), news.of(step));
    long expected = copy.version() - 1;
    return expected == 0 ? inserted(document) : updated(document, expected);
  }

  /** One round trip, whether earlier events still wait to be told or not: new ones come behind. */
  private boolean updated(Document next, long expected) {
    List<Bson> changes = new ArrayList<>();
    next.forEach(
        (field, value) -> {
          if (!field.equals(ID) && !field.equals(Outbox.EVENTS)) {
            changes.add(Updates.set(field, value));
          }
        });
    CopyDocument.PASSING.stream()
        .filter(field -> !next.containsKey(field))
        .forEach(field -> changes.add(Updates.unset(field)));
    var events = next.getList(Outbox.EVENTS, Document.class, List.of());
    if (!events.isEmpty()) {
      changes.add(Updates.pushEach(Outbox.EVENTS, events));
    }
    var unchanged = and(eq(ID, next.get(ID)), eq(CopyDocument.VERSION, expected));
    return copies.updateOne(unchanged, Updates.combine(changes)).getMatchedCount() == 1;
  }

  private boolean inserted(Document document) {
    return Optimistic.insert(copies, document);
  }

  @Override
  public Page<Copy> onLoan(LoanQuery query, PageRequest request) {
    List<Bson> all = new ArrayList<>();
    if (query.reader() != null) {
      all.add(eq(LOAN_READER, query.reader().value()));
    }
    if (query.library() != null) {
      all.add(eq(LOAN_LIBRARY, query.library().value()));
    }
    if (query.dueBefore() != null) {
      all.add(lt(LOAN_DUE, Date.from(query.dueBefore())));
    }
    return page(and(all), LOAN_DUE, request);
  }

  @Override
  public Page<Copy> inTransit(TransitQuery query, PageRequest request) {
    List<Bson> all = new ArrayList<>();
    if (query.from() != null) {
      all.add(eq(TRANSIT_FROM, query.from().value()));
    }
    if (query.to() != null) {
      all.add(eq(TRANSIT_TO, query.to().value()));
    }
    return page(and(all), TRANSIT_SINCE, request);
  }

  @Override
  public List<Copy> lostBy(ReaderId reader) {
    return copies.find(eq(LOST_BY, reader.value())).map(CopyDocument::copy).into(new ArrayList<>());
  }

  @Override
  public Page<Copy> missing(Isil at, PageRequest request) {
    return page(eq(MISSING_AT, at.value()), SINCE, request);
  }

  @Override
  public List<Copy> unsettledSince(Instant before, int limit) {
    return copies
        .find(lt(UNSETTLED_SINCE, Date.from(before)))
        .limit(limit)
        .map(CopyDocument::copy)
        .into(new ArrayList<>());
  }

  private Page<Copy> page(Bson filter, String order, PageRequest request) {
    return Pages.find(copies, filter, ascending(order, ID), request, CopyDocument::copy);
  }

  private Optional<Copy> first(Bson filter) {
    return Optional.ofNullable(copies.find(filter).first()).map(CopyDocument::copy);
  }
}
