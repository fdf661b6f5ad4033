package org.smartlibrary.loan.fee.mongo;

import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Entry;
import org.smartlibrary.loan.fee.Fee;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** A fee as a document; {@code owed} and {@code open} follow from the entries in the same write. */
final class FeeDocuments {

  static final String READER = "reader";
  static final String LIBRARY = "library";
  static final String OPEN = "open";
  static final String OWED = "owed";

  /** Only where something is to be given back. */
  static final String CREDIT = "credit";

  static final String AT = "at";

  /** When something was booked last. */
  static final String LAST = "last";

  /** In the place of a reader who was erased. */
  static final ReaderId ERASED = new ReaderId("erased");

  private FeeDocuments() {}

  static Document document(Fee fee) {
    var charge = fee.charge();
    var document =
        new Document("_id", charge.id())
            .append(READER, charge.reader().value())
            .append(LIBRARY, charge.library().value())
            .append("cause", charge.cause().name())
            .append("amount", charge.amount().fen())
            .append("about", charge.about())
            .append(AT, Date.from(charge.at()))
            .append("entries", fee.entries().stream().map(FeeDocuments::document).toList())
            .append(LAST, Date.from(fee.entries().getLast().at()))
            .append(OWED, fee.owed().fen())
            .append(OPEN, fee.isOpen())
            .append("version", fee.version());
    return fee.credit().isPositive() ? document.append(CREDIT, fee.credit().fen()) : document;
  }

  static Fee fee(Document document) {
    var charge =
        new Charge(
            document.getString("_id"),
            new ReaderId(document.getString(READER)),
            new Isil(document.getString(LIBRARY)),
            Charge.Cause.valueOf(document.getString("cause")),
            new Money(document.getLong("amount")),
            document.getString("about"),
            document.getDate(AT).toInstant());
    return new Fee(charge, entries(document), document.getLong("version"));
  }

  private static List<Entry> entries(Document document) {
    return document.getList("entries", Document.class).stream().map(FeeDocuments::entry).toList();
  }

  private static Document document(Entry entry) {
    var document =
        new Document("kind", entry.kind().name())
            .append("amount", entry.amount().fen())
            .append(AT, Date.from(entry.at()))
            .append("key", entry.key())
            .append("desk", entry.desk().value())
            .append("left", entry.left().fen());
    put(document, "clerk", entry.clerk());
    put(document, "reason", entry.reason());
    put(document, "undoes", entry.undoes());
    return document;
  }

  private static Entry entry(Document document) {
    return new Entry(
        Entry.Kind.valueOf(document.getString("kind")),
        new Money(document.getLong("amount")),
        document.getDate(AT).toInstant(),
        document.getString("key"),
        new Isil(document.getString("desk")),
        document.getString("clerk"),
        document.getString("reason"),
        document.getString("undoes"),
        new Money(document.getLong("left")));
  }

  private static void put(Document document, String name, @Nullable String value) {
    if (value != null) {
      document.append(name, value);
    }
  }
}
