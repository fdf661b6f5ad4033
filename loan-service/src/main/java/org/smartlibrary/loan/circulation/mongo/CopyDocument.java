package org.smartlibrary.loan.circulation.mongo;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.Answered;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.circulation.Ticket;
import org.smartlibrary.loan.circulation.Visit;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.RecordKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** A copy as a document; what is not there is left out, so that sparse indexes stay small. */
final class CopyDocument {

  static final String ID = "_id";
  static final String VERSION = "version";
  static final String LOAN = "loan";
  static final String CLOSING = "closing";
  static final String UNSETTLED_SINCE = "unsettledSince";
  private static final String ANSWERS = "answers";
  private static final String FOLLOW_UPS = "followUps";
  private static final String VISIT = "visit";
  private static final String LAST_RETURN = "lastReturn";

  /** The fields that a copy does not always have. */
  static final List<String> PASSING =
      List.of(LOAN, CLOSING, FOLLOW_UPS, UNSETTLED_SINCE, VISIT, LAST_RETURN);

  private CopyDocument() {}

  static Document of(Copy copy, Instant now) {
    var document =
        new Document(ID, copy.key().value())
            .append("item", item(copy.item()))
            .append("home", copy.home().value())
            .append("custody", CustodyDocument.of(copy.custody()))
            .append(VERSION, copy.version())
            .append(ANSWERS, copy.answers().stream().map(CopyDocument::answered).toList());
    copy.openLoan().ifPresent(loan -> document.append(LOAN, LoanDocument.of(loan)));
    copy.closingLoan().ifPresent(closing -> document.append(CLOSING, closing.value()));
    if (copy.lastReturn() != null) {
      document.append(LAST_RETURN, LastReturnDocument.of(copy.lastReturn()));
    }
    copy.visiting().ifPresent(visit -> document.append(VISIT, visit(visit)));
    if (!copy.isSettled()) {
      document
          .append(FOLLOW_UPS, copy.followUps().stream().map(FollowUpDocument::of).toList())
          .append(UNSETTLED_SINCE, Dates.of(now));
    }
    return document;
  }

  static Copy copy(Document document) {
    var key = ItemKey.of(document.getString(ID)).orElseThrow();
    return new Copy(
        item(key, document.get("item", Document.class)),
        new Isil(document.getString("home")),
        CustodyDocument.custody(
            key, document.get("custody", Document.class), document.get(LOAN, Document.class)),
        document.getLong(VERSION),
        document.getList(FOLLOW_UPS, Document.class, List.of()).stream()
            .map(FollowUpDocument::followUp)
            .toList(),
        document.getList(ANSWERS, Document.class, List.of()).stream()
            .map(CopyDocument::answered)
            .toList(),
        visit(document.get(VISIT, Document.class)),
        Optional.ofNullable(document.get(LAST_RETURN, Document.class))
            .map(LastReturnDocument::lastReturn)
            .orElse(null));
  }

  private static Document visit(Visit visit) {
    return new Document("request", visit.request().value())
        .append("host", visit.member().map(Isil::value).orElse(null))
        .append("due", Dates.of(visit.due()))
        .append("fen", visit.price().fen());
  }

  private static @Nullable Visit visit(@Nullable Document visit) {
    return visit == null
        ? null
        : new Visit(
            new HoldId(visit.getString("request")),
            Optional.ofNullable(visit.getString("host")).map(Isil::new).orElse(null),
            Dates.in(visit, "due"),
            new Money(visit.getLong("fen")));
  }

  private static Document item(StockItem item) {
    return new Document("record", item.record().controlNumber())
        .append("type", item.type().name())
        .append("title", item.title())
        .append("author", item.author())
        .append("callNumber", item.callNumber())
        .append("branch", item.branch())
        .append("shelf", item.shelf())
        .append("price", item.priceInFen())
        .append("reference", item.reference())
        .append("withdrawn", item.withdrawn());
  }

  private static StockItem item(ItemKey key, Document document) {
    return new StockItem(
        key,
        new RecordKey(key.owner(), document.getString("record")),
        ItemType.valueOf(document.getString("type")),
        document.getString("title"),
        document.getString("author"),
        document.getString("callNumber"),
        document.getString("branch"),
        document.getString("shelf"),
        document.getLong("price"),
        document.getBoolean("reference", false),
        document.getBoolean("withdrawn", false));
  }

  private static Document answered(Answered answered) {
    return new Document("key", answered.ticket().key())
        .append("request", answered.ticket().request())
        .append(LOAN, name(answered.loan()))
        .append("due", Dates.of(answered.due()))
        .append("at", Dates.of(answered.decidedAt()));
  }

  private static @Nullable String name(@Nullable LoanId loan) {
    return loan == null ? null : loan.value();
  }

  private static Answered answered(Document document) {
    return new Answered(
        new Ticket(document.getString("key"), document.getString("request")),
        Optional.ofNullable(document.getString(LOAN)).map(LoanId::new).orElse(null),
        Dates.maybe(document, "due"),
        Dates.in(document, "at"));
  }
}
