package org.smartlibrary.loan.interlending.mongo;

import static org.smartlibrary.loan.interlending.mongo.Fields.date;
import static org.smartlibrary.loan.interlending.mongo.Fields.instant;
import static org.smartlibrary.loan.interlending.mongo.Fields.party;
import static org.smartlibrary.loan.interlending.mongo.Fields.time;

import org.bson.Document;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.interlending.Progress;
import org.smartlibrary.loan.interlending.Supply;

/** Where a request is, as fields of its document. */
final class ProgressDocument {

  private ProgressDocument() {}

  static void write(Progress progress, Document into) {
    into.append("state", progress.name().name())
        .append("supplier", progress.turn().map(Fields::party).orElse(null))
        .append("deadline", date(progress.deadline().orElse(null)))
        .append("over", progress.isOver())
        .append("supply", progress.copy().map(ProgressDocument::of).orElse(null));
    if (progress instanceof Progress.Retry retry) {
      into.append("retryReason", retry.reason());
    }
    progress.copy().ifPresent(copy -> into.append("shippedAt", date(copy.shippedAt())));
  }

  private static Document of(Supply supply) {
    return new Document("item", supply.item())
        .append("shippedAt", date(supply.shippedAt()))
        .append("due", date(supply.due()))
        .append("fen", supply.cost().fen())
        .append("renewals", supply.renewals());
  }

  static Progress read(Document document) {
    return switch (Progress.Name.valueOf(document.getString("state"))) {
      case REQUESTED -> new Progress.Requested();
      case ASKED ->
          new Progress.Asked(party(document.getString("supplier")), time(document, "deadline"));
      case WILL_SUPPLY ->
          new Progress.WillSupply(
              party(document.getString("supplier")), time(document, "deadline"));
      case RETRY ->
          new Progress.Retry(
              party(document.getString("supplier")),
              document.getString("retryReason"),
              time(document, "deadline"));
      case SHIPPED -> new Progress.Shipped(supply(document));
      case RECEIVED -> new Progress.Received(supply(document));
      case ON_LOAN -> new Progress.OnLoan(supply(document));
      case RETURNED -> new Progress.Returned(supply(document));
      case COMPLETED -> new Progress.Completed(supply(document));
      case COPY_COMPLETED -> new Progress.CopyCompleted(supply(document));
      case UNFILLED -> new Progress.Unfilled();
      case CANCELLED -> new Progress.Cancelled();
    };
  }

  private static Supply supply(Document document) {
    Document supply = document.get("supply", Document.class);
    return new Supply(
        party(document.getString("supplier")),
        supply.getString("item"),
        time(supply, "shippedAt"),
        instant(supply, "due"),
        new Money(supply.getLong("fen")),
        supply.getInteger("renewals"));
  }
}
