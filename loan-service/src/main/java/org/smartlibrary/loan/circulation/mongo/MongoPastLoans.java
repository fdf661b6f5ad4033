package org.smartlibrary.loan.circulation.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Sorts.descending;
import static org.smartlibrary.loan.circulation.mongo.MongoCopies.LOAN_LENT_AT;
import static org.smartlibrary.loan.circulation.mongo.MongoCopies.LOAN_LIBRARY;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.policy.PastLoan;
import org.smartlibrary.loan.policy.PastLoans;
import org.smartlibrary.starter.security.Isil;
import org.springframework.stereotype.Repository;

/** Open and closed loans together, the newest first. */
@Repository
class MongoPastLoans implements PastLoans {

  private final MongoCollection<Document> copies;
  private final MongoCollection<Document> closed;
  private final Libraries libraries;

  /** What comes next from one of the two, and the rest behind it. */
  private record Next(PastLoan loan, Source source) implements Comparable<Next> {

    @Override
    public int compareTo(Next other) {
      return other.loan.at().compareTo(loan.at());
    }
  }

  private record Source(MongoCursor<Document> cursor, Function<Document, PastLoan> reading) {

    void offerTo(PriorityQueue<Next> queue) {
      if (cursor.hasNext()) {
        queue.add(new Next(reading.apply(cursor.next()), this));
      }
    }
  }

  MongoPastLoans(MongoDatabase database, Libraries libraries) {
    this.copies = database.getCollection(MongoCopies.COLLECTION);
    this.closed = database.getCollection(MongoClosedLoans.COLLECTION);
    this.libraries = libraries;
  }

  @Override
  public boolean since(Isil library, Instant since, int most, Consumer<PastLoan> each) {
    var below = atOrBelow(library);
    try (var open = newest(copies, LOAN_LIBRARY, LOAN_LENT_AT, below, since);
        var over =
            newest(closed, ClosedLoanDocument.LIBRARY, ClosedLoanDocument.LENT_AT, below, since)) {
      var queue = new PriorityQueue<Next>();
      new Source(open, MongoPastLoans::open).offerTo(queue);
      new Source(over, MongoPastLoans::over).offerTo(queue);
      for (int told = 0; !queue.isEmpty(); told++) {
        if (told == most) {
          return false;
        }
        var next = queue.remove();
        each.accept(next.loan());
        next.source().offerTo(queue);
      }
      return true;
    }
  }

  private static MongoCursor<Document> newest(
      MongoCollection<Document> from,
      String library,
      String lentAt,
      List<String> below,
      Instant since) {
    var mistakes = nin(ClosedLoanDocument.ENDING, MongoClosedLoans.MISTAKES);
    return from.find(and(in(library, below), gte(lentAt, Date.from(since)), mistakes))
        .sort(descending(lentAt))
        .cursor();
  }

  private List<String> atOrBelow(Isil library) {
    return libraries.all().stream()
        .filter(member -> libraries.isAtOrBelow(member.isil(), library))
        .map(member -> member.isil().value())
        .toList();
  }

  private static PastLoan open(Document document) {
    var copy = CopyDocument.copy(document);
    Loan loan = copy.openLoan().orElseThrow();
    return new PastLoan(
        loan.library(), loan.group(), copy.item().type(), loan.lentAt(), loan.others());
  }

  private static PastLoan over(Document document) {
    var loan = ClosedLoanDocument.loan(document);
    return new PastLoan(loan.library(), loan.group(), loan.type(), loan.lentAt(), loan.others());
  }
}
