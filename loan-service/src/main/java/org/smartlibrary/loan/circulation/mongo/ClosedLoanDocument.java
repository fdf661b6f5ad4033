package org.smartlibrary.loan.circulation.mongo;

import java.util.Optional;
import org.bson.Document;
import org.smartlibrary.loan.circulation.ClosedLoan;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.starter.security.Isil;

/**
 * A loan that is over, as a document. It says since when the link to the reader could be cut as
 * long as that is to be done.
 */
final class ClosedLoanDocument {

  static final String ID = "_id";
  static final String READER = "reader";
  static final String CLOSED_AT = "closedAt";
  static final String LINKED_SINCE = "linkedSince";
  static final String LENT_AT = "lentAt";
  static final String LIBRARY = "library";
  static final String ENDING = "ending";

  private ClosedLoanDocument() {}

  static Document of(ClosedLoan loan) {
    var document =
        new Document(ID, loan.id().value())
            .append("item", loan.item().value())
            .append("title", loan.title())
            .append("type", loan.type().name())
            .append("group", loan.group().name())
            .append("home", loan.home().value())
            .append(LIBRARY, loan.library().value())
            .append(LENT_AT, Dates.of(loan.lentAt()))
            .append("due", Dates.of(loan.due()))
            .append("renewals", loan.renewals())
            .append("others", loan.others())
            .append(ENDING, loan.ending().name())
            .append(CLOSED_AT, Dates.of(loan.closedAt()))
            .append("closedIn", loan.closedIn().value())
            .append("daysLate", loan.daysLate())
            .append("fee", loan.fee().fen());
    return loan.reader() == null
        ? document
        : document
            .append(READER, loan.reader().value())
            .append(LINKED_SINCE, Dates.of(loan.closedAt()));
  }

  static ClosedLoan loan(Document document) {
    return new ClosedLoan(
        new LoanId(document.getString(ID)),
        ItemKey.of(document.getString("item")).orElseThrow(),
        document.getString("title"),
        ItemType.valueOf(document.getString("type")),
        Optional.ofNullable(document.getString(READER)).map(ReaderId::new).orElse(null),
        ReaderGroup.valueOf(document.getString("group")),
        new Isil(document.getString("home")),
        new Isil(document.getString(LIBRARY)),
        Dates.in(document, LENT_AT),
        Dates.in(document, "due"),
        document.getInteger("renewals"),
        document.getInteger("others"),
        ClosedLoan.Ending.valueOf(document.getString(ENDING)),
        Dates.in(document, CLOSED_AT),
        new Isil(document.getString("closedIn")),
        document.getInteger("daysLate"),
        new Money(document.getLong("fee")));
  }
}
