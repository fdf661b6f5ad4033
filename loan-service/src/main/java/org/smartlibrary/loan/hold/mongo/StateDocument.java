package org.smartlibrary.loan.hold.mongo;

import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.smartlibrary.loan.hold.HoldPhase;
import org.smartlibrary.loan.hold.HoldState;
import org.smartlibrary.loan.hold.HoldState.Allocated;
import org.smartlibrary.loan.hold.HoldState.Expired;
import org.smartlibrary.loan.hold.HoldState.Fulfilled;
import org.smartlibrary.loan.hold.HoldState.InTransit;
import org.smartlibrary.loan.hold.HoldState.Ready;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/**
 * A hold's state among the fields of its document: {@code item} is the copy of an open hold, {@code
 * at} where it is or comes from.
 */
final class StateDocument {

  private StateDocument() {}

  static void write(HoldState state, Document document) {
    document.append("phase", state.phase().name());
    switch (state) {
      case Allocated(ItemKey item, Isil at, boolean confirmed) ->
          document
              .append("item", item.value())
              .append("at", at.value())
              .append("confirmed", confirmed);
      case InTransit(ItemKey item, Isil from) ->
          document.append("item", item.value()).append("at", from.value());
      case Ready(ItemKey item, Instant until) ->
          document.append("item", item.value()).append("readyUntil", Date.from(until));
      case Fulfilled(ItemKey item) -> document.append("had", item.value());
      case Expired(Expired.Why why) -> document.append("why", why.name());
      case HoldState.Asked _,
          HoldState.Waiting _,
          HoldState.Cancelled _,
          HoldState.TitleGone _ -> {}
    }
  }

  static HoldState read(Document document) {
    return switch (HoldPhase.valueOf(document.getString("phase"))) {
      case ASKED -> new HoldState.Asked();
      case WAITING -> new HoldState.Waiting();
      case ALLOCATED ->
          new Allocated(item(document, "item"), at(document), document.getBoolean("confirmed"));
      case IN_TRANSIT -> new InTransit(item(document, "item"), at(document));
      case READY -> new Ready(item(document, "item"), document.getDate("readyUntil").toInstant());
      case FULFILLED -> new Fulfilled(item(document, "had"));
      case EXPIRED -> new Expired(Expired.Why.valueOf(document.getString("why")));
      case CANCELLED -> new HoldState.Cancelled();
      case TITLE_GONE -> new HoldState.TitleGone();
    };
  }

  private static ItemKey item(Document document, String field) {
    return HoldDocument.item(document.getString(field));
  }

  private static Isil at(Document document) {
    return new Isil(document.getString("at"));
  }
}
