package org.smartlibrary.loan.circulation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Sorts.descending;
import static org.smartlibrary.loan.circulation.mongo.ClosedLoanDocument.CLOSED_AT;
import static org.smartlibrary.loan.circulation.mongo.ClosedLoanDocument.ENDING;
import static org.smartlibrary.loan.circulation.mongo.ClosedLoanDocument.ID;
import static org.smartlibrary.loan.circulation.mongo.ClosedLoanDocument.LINKED_SINCE;
import static org.smartlibrary.loan.circulation.mongo.ClosedLoanDocument.READER;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.smartlibrary.loan.circulation.ClosedLoan;
import org.smartlibrary.loan.circulation.ClosedLoans;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.mongo.Optimistic;
import org.smartlibrary.starter.mongo.Pages;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;
import org.springframework.stereotype.Repository;

/** The collection {@code loans}. */
@Repository
class MongoClosedLoans implements ClosedLoans {

  static final String COLLECTION = "loans";

  /** How nothing ends that anybody counts. */
  static final List<String> MISTAKES =
      Stream.of(ClosedLoan.Ending.values())
          .filter(ClosedLoan.Ending::isMistake)
          .map(Enum::name)
          .toList();

  private final MongoCollection<Document> loans;

  MongoClosedLoans(MongoDatabase database) {
    this.loans = database.getCollection(COLLECTION);
  }

  @Override
  public void file(ClosedLoan loan) {
    var document = ClosedLoanDocument.of(loan);
    if (!Optimistic.insert(loans, document)) {
      replace(document);
    }
  }

  private void replace(Document document) {
    var id = and(eq(ID, document.get(ID)), nin(ENDING, MISTAKES));
    if (loans.replaceOne(and(id, exists(READER)), document).getMatchedCount() == 0) {
      document.remove(READER);
      document.remove(LINKED_SINCE);
      loans.replaceOne(id, document);
    }
  }

  @Override
  public Optional<ClosedLoan> find(LoanId id) {
    return Optional.ofNullable(loans.find(eq(ID, id.value())).first())
        .map(ClosedLoanDocument::loan);
  }

  @Override
  public Page<ClosedLoan> of(ReaderId reader, PageRequest request) {
    var own = eq(READER, reader.value());
    return Pages.find(loans, own, descending(CLOSED_AT, ID), request, ClosedLoanDocument::loan);
  }

  @Override
  public List<ClosedLoan> linkedAndClosedBefore(Instant before, int limit) {
    return loans
        .find(lt(LINKED_SINCE, Date.from(before)))
        .limit(limit)
        .map(ClosedLoanDocument::loan)
        .into(new ArrayList<>());
  }

  @Override
  public void keep(List<LoanId> kept) {
    loans.updateMany(these(kept), Updates.unset(LINKED_SINCE));
  }

  @Override
  public void cut(List<LoanId> cut) {
    loans.updateMany(these(cut), withoutReader());
  }

  @Override
  public void forget(ReaderId reader) {
    loans.updateMany(eq(READER, reader.value()), withoutReader());
  }

  private static Bson withoutReader() {
    return Updates.combine(Updates.unset(READER), Updates.unset(LINKED_SINCE));
  }

  private static Bson these(List<LoanId> which) {
    return in(ID, which.stream().map(LoanId::value).toList());
  }
}
