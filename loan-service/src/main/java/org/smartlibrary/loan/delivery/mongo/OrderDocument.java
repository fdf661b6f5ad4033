package org.smartlibrary.loan.delivery.mongo;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.delivery.Errand;
import org.smartlibrary.loan.delivery.Order;
import org.smartlibrary.loan.delivery.OrderId;
import org.smartlibrary.loan.delivery.OrderStep;
import org.smartlibrary.loan.delivery.Parcel;
import org.smartlibrary.loan.delivery.ParcelId;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;

/** An order as a document. */
final class OrderDocument {

  /** Before the name of the courier who has a parcel to fetch. */
  static final String FETCH = "fetch:";

  private OrderDocument() {}

  static Document of(Order order) {
    List<String> packing =
        order.parcels().stream().map(parcel -> parcel.library().value()).distinct().toList();
    return new Document("_id", order.id().value())
        .append("reader", order.reader().value())
        .append("home", order.home().value())
        .append("digest", order.digest())
        .append("destination", DestinationDocument.of(order.destination()))
        .append("parcels", order.parcels().stream().map(ParcelDocument::of).toList())
        .append("trail", order.trail().stream().map(OrderDocument::step).toList())
        .append("errands", order.errands().stream().map(OrderDocument::errand).toList())
        .append("placedAt", Date.from(order.placedAt()))
        .append("packing", packing)
        .append("states", states(order))
        .append("unfinishedSince", date(order.unfinishedSince().orElse(null)))
        .append("eraseAfter", date(eraseAfter(order)))
        .append("version", order.version());
  }

  /** Library and state of each parcel together, as lists are asked for. */
  private static List<String> states(Order order) {
    return order.parcels().stream().flatMap(OrderDocument::states).distinct().toList();
  }

  private static Stream<String> states(Parcel parcel) {
    Stream<String> own = Stream.of(state(parcel));
    if (parcel.courier() == null) {
      return own;
    }
    Stream<String> carried = Stream.concat(own, Stream.of(courier(parcel.courier(), parcel)));
    return parcel.isToBeFetched()
        ? Stream.concat(carried, Stream.of(FETCH + parcel.courier()))
        : carried;
  }

  private static String state(Parcel parcel) {
    return parcel.library().value() + '|' + parcel.state();
  }

  private static String courier(String name, Parcel parcel) {
    return "courier:" + name + '|' + parcel.state();
  }

  private static @Nullable Instant eraseAfter(Order order) {
    return order.destination().hasAddress() ? order.arrivedAt().orElse(null) : null;
  }

  private static @Nullable Date date(@Nullable Instant instant) {
    return instant == null ? null : Date.from(instant);
  }

  private static Document step(OrderStep step) {
    return new Document("at", Date.from(step.at()))
        .append("parcel", step.parcel())
        .append("what", step.what())
        .append("event", step.event());
  }

  private static Document errand(Errand errand) {
    return switch (errand) {
      case Errand.Release release ->
          new Document("kind", "RELEASE").append("hold", release.hold().value());
      case Errand.Charge charge ->
          new Document("kind", "CHARGE")
              .append("parcel", charge.parcel().number())
              .append("fen", charge.amount().fen());
      case Errand.ChargeReturn charge ->
          new Document("kind", "CHARGE_RETURN")
              .append("parcel", charge.parcel().number())
              .append("fen", charge.amount().fen());
    };
  }

  static Order order(Document document) {
    OrderId id = new OrderId(document.getString("_id"));
    return new Order(
        id,
        new ReaderId(document.getString("reader")),
        new Isil(document.getString("home")),
        document.getString("digest"),
        DestinationDocument.destination(document.get("destination", Document.class)),
        list(document, "parcels").stream().map(one -> ParcelDocument.parcel(id, one)).toList(),
        list(document, "trail").stream().map(OrderDocument::readStep).toList(),
        list(document, "errands").stream().map(one -> readErrand(id, one)).toList(),
        document.getDate("placedAt").toInstant(),
        document.getLong("version"));
  }

  private static List<Document> list(Document document, String name) {
    return document.getList(name, Document.class, List.of());
  }

  private static OrderStep readStep(Document document) {
    return new OrderStep(
        document.getDate("at").toInstant(),
        document.getInteger("parcel"),
        document.getString("what"),
        document.getString("event"));
  }

  private static Errand readErrand(OrderId order, Document document) {
    return switch (document.getString("kind")) {
      case "RELEASE" -> new Errand.Release(new HoldId(document.getString("hold")));
      case "CHARGE" -> new Errand.Charge(parcel(order, document), fen(document));
      case "CHARGE_RETURN" -> new Errand.ChargeReturn(parcel(order, document), fen(document));
      case String other -> throw new IllegalStateException("No errand is called " + other);
    };
  }

  private static ParcelId parcel(OrderId order, Document document) {
    return new ParcelId(order, document.getInteger("parcel"));
  }

  private static Money fen(Document document) {
    return new Money(document.getLong("fen"));
  }
}
