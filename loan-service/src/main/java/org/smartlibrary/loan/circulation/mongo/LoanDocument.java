package org.smartlibrary.loan.circulation.mongo;

import org.bson.Document;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/** A loan inside its copy's document. */
final class LoanDocument {

  private LoanDocument() {}

  static Document of(Loan loan) {
    return new Document("id", loan.id().value())
        .append("reader", loan.reader().value())
        .append("group", loan.group().name())
        .append("home", loan.home().value())
        .append("library", loan.library().value())
        .append("lentAt", Dates.of(loan.lentAt()))
        .append("due", Dates.of(loan.due()))
        .append("renewals", loan.renewals())
        .append("others", loan.others())
        .append("charged", loan.charged().fen())
        .append("recalledAt", Dates.of(loan.recalledAt()));
  }

  static Loan loan(ItemKey item, Document document) {
    return new Loan(
        new LoanId(document.getString("id")),
        item,
        new ReaderId(document.getString("reader")),
        ReaderGroup.valueOf(document.getString("group")),
        new Isil(document.getString("home")),
        new Isil(document.getString("library")),
        Dates.in(document, "lentAt"),
        Dates.in(document, "due"),
        document.getInteger("renewals"),
        document.getInteger("others"),
        new Money(document.getLong("charged")),
        Dates.maybe(document, "recalledAt"));
  }
}
