package org.smartlibrary.loan.fee.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Projections.excludeId;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static org.smartlibrary.loan.fee.mongo.FeeDocuments.AT;
import static org.smartlibrary.loan.fee.mongo.FeeDocuments.CREDIT;
import static org.smartlibrary.loan.fee.mongo.FeeDocuments.LAST;
import static org.smartlibrary.loan.fee.mongo.FeeDocuments.LIBRARY;
import static org.smartlibrary.loan.fee.mongo.FeeDocuments.OPEN;
import static org.smartlibrary.loan.fee.mongo.FeeDocuments.OWED;
import static org.smartlibrary.loan.fee.mongo.FeeDocuments.READER;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.FeeQuery;
import org.smartlibrary.loan.fee.Fees;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** A document a charge; what is owed stands beside the entries that it is the sum of. */
final class MongoFees implements Fees {

  static final String COLLECTION = "fees";

  private final MongoCollection<Document> fees;

  MongoFees(MongoDatabase database) {
    this(database.getCollection(COLLECTION));
  }

  MongoFees(MongoCollection<Document> fees) {
    this.fees = fees;
  }

  @Override
  public Optional<Fee> find(String id) {
    return Optional.ofNullable(fees.find(eq("_id", id)).first()).map(FeeDocuments::fee);
  }

  @Override
  public boolean add(Fee fee) {
    return Optimistic.insert(fees, FeeDocuments.document(fee));
  }

  @Override
  public boolean replace(Fee next) {
    return Optimistic.replace(fees, FeeDocuments.document(next), next.version() - 1);
  }

  @Override
  public Money owedBy(ReaderId reader) {
    return sum(open(eq(READER, reader.value())), OWED);
  }

  @Override
  public Money creditOf(ReaderId reader) {
    return sum(and(eq(READER, reader.value()), exists(CREDIT)), CREDIT);
  }

  private Money sum(Bson which, String amount) {
    var sum = Money.ZERO;
    for (var fee : fees.find(which).projection(fields(include(amount), excludeId()))) {
      sum = sum.plus(new Money(fee.getLong(amount)));
    }
    return sum;
  }

  @Override
  public List<Fee> open(ReaderId reader) {
    List<Fee> found = new ArrayList<>();
    fees.find(open(eq(READER, reader.value())))
        .sort(ascending(AT, "_id"))
        .forEach(document -> found.add(FeeDocuments.fee(document)));
    return found;
  }

  @Override
  public Page<Fee> page(FeeQuery query, PageRequest request) {
    return Pages.find(fees, filter(query), descending(AT, "_id"), request, FeeDocuments::fee);
  }

  @Override
  public void forEachSince(Isil library, Instant since, Consumer<Fee> bookkeeper) {
    fees.find(and(eq(LIBRARY, library.value()), gte(LAST, Date.from(since))))
        .sort(ascending(LIBRARY, LAST))
        .forEach(document -> bookkeeper.accept(FeeDocuments.fee(document)));
  }

  /** The next version, so that a booking that runs meanwhile does not write the reader back. */
  @Override
  public void forget(ReaderId reader) {
    fees.updateMany(
        eq(READER, reader.value()),
        Updates.combine(
            Updates.set(READER, FeeDocuments.ERASED.value()), Updates.inc("version", 1L)));
  }

  private static Bson open(Bson whose) {
    return and(whose, eq(OPEN, true));
  }

  private static Bson filter(FeeQuery query) {
    List<Bson> parts = new ArrayList<>();
    query.reader().ifPresent(reader -> parts.add(eq(READER, reader.value())));
    query.library().ifPresent(library -> parts.add(eq(LIBRARY, library.value())));
    query.open().ifPresent(open -> parts.add(eq(OPEN, open)));
    return parts.isEmpty() ? Filters.empty() : and(parts);
  }
}
