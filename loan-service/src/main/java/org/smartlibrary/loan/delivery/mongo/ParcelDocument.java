package org.smartlibrary.loan.delivery.mongo;

import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.delivery.Line;
import org.smartlibrary.loan.delivery.OrderId;
import org.smartlibrary.loan.delivery.Parcel;
import org.smartlibrary.loan.delivery.ParcelId;
import org.smartlibrary.loan.delivery.ParcelState;
import org.smartlibrary.loan.delivery.WayBack;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/** A parcel as a part of its order's document. */
final class ParcelDocument {

  private ParcelDocument() {}

  static Document of(Parcel parcel) {
    return new Document("number", parcel.id().number())
        .append("library", parcel.library().value())
        .append("state", parcel.state().name())
        .append("since", Date.from(parcel.since()))
        .append("readerPays", parcel.readerPays().fen())
        .append("libraryPays", parcel.libraryPays().fen())
        .append("courier", parcel.courier())
        .append("tracking", parcel.tracking())
        .append("back", parcel.back() == null ? null : back(parcel.back()))
        .append("lines", parcel.lines().stream().map(ParcelDocument::line).toList());
  }

  private static Document line(Line line) {
    return new Document("item", line.item().value())
        .append("title", line.title())
        .append("grams", line.grams())
        .append("hold", line.hold().value())
        .append("state", line.state().name())
        .append("loan", line.loan() == null ? null : line.loan().value())
        .append("refused", line.refused());
  }

  static Parcel parcel(OrderId order, Document document) {
    return new Parcel(
        new ParcelId(order, document.getInteger("number")),
        new Isil(document.getString("library")),
        document.getList("lines", Document.class, List.of()).stream()
            .map(ParcelDocument::line)
            .toList(),
        ParcelState.valueOf(document.getString("state")),
        document.getDate("since").toInstant(),
        new Money(document.getLong("readerPays")),
        new Money(document.getLong("libraryPays")),
        document.getString("courier"),
        document.getString("tracking"),
        Optional.ofNullable(document.get("back", Document.class))
            .map(ParcelDocument::back)
            .orElse(null));
  }

  private static Document back(WayBack way) {
    return new Document("from", DestinationDocument.of(way.from()))
        .append("readerPays", way.readerPays().fen())
        .append("libraryPays", way.libraryPays().fen())
        .append("tracking", way.tracking())
        .append("since", Date.from(way.since()));
  }

  private static WayBack back(Document document) {
    return new WayBack(
        DestinationDocument.destination(document.get("from", Document.class)),
        new Money(document.getLong("readerPays")),
        new Money(document.getLong("libraryPays")),
        document.getString("tracking"),
        document.getDate("since").toInstant());
  }

  private static Line line(Document document) {
    return new Line(
        ItemKey.of(document.getString("item")).orElseThrow(),
        document.getString("title"),
        document.getInteger("grams"),
        new HoldId(document.getString("hold")),
        Line.State.valueOf(document.getString("state")),
        Optional.ofNullable(document.getString("loan")).map(LoanId::new).orElse(null),
        document.getString("refused"));
  }
}
