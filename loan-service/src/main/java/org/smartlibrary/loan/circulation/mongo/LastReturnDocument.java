package org.smartlibrary.loan.circulation.mongo;

import org.bson.Document;
import org.smartlibrary.loan.circulation.LastReturn;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.fee.Money;

/** The check-in that could be undone, inside its copy's document. */
final class LastReturnDocument {

  private LastReturnDocument() {}

  static Document of(LastReturn last) {
    return new Document("loan", last.loan().value())
        .append("when", Dates.of(last.when()))
        .append("charged", last.charged().fen())
        .append("recalledAt", Dates.of(last.recalledAt()))
        .append("claimedAt", Dates.of(last.claimedAt()))
        .append("costs", last.costs());
  }

  static LastReturn lastReturn(Document document) {
    return new LastReturn(
        new LoanId(document.getString("loan")),
        Dates.in(document, "when"),
        new Money(document.getLong("charged")),
        Dates.maybe(document, "recalledAt"),
        Dates.maybe(document, "claimedAt"),
        document.getBoolean("costs"));
  }
}
