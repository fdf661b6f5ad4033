package org.smartlibrary.loan.circulation.mongo;

import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.Custody;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.Transit;
import org.smartlibrary.loan.circulation.TransitId;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/** Custody as a document; an open loan stands beside it, where it is looked for. */
final class CustodyDocument {

  private static final String KIND = "kind";
  private static final String AT = "at";
  private static final String TURN = "turn";
  private static final String SINCE = "since";
  private static final String LOAN = "loan";
  private static final String TRANSIT = "transit";

  /** A field that only missing copies have, so that they are found by a small index. */
  static final String MISSING_AT = "missingAt";

  private CustodyDocument() {}

  static Document of(Custody custody) {
    return switch (custody) {
      case Custody.OnShelf(var at) -> kind("ON_SHELF").append(AT, at.value());
      case Custody.OnLoan _ -> kind("ON_LOAN");
      case Custody.Reserved(var at, var turn) ->
          kind("RESERVED").append(AT, at.value()).append(TURN, turn(turn));
      case Custody.OnHoldShelf(var at, var turn, var until) ->
          kind("ON_HOLD_SHELF")
              .append(AT, at.value())
              .append(TURN, turn(turn))
              .append("until", Dates.of(until));
      case Custody.InTransit(var transit) -> kind("IN_TRANSIT").append(TRANSIT, transit(transit));
      case Custody.BeingSorted(var at, var turn) ->
          kind("BEING_SORTED").append(AT, at.value()).append(TURN, turn(turn));
      case Custody.Lost(var loan, var since) ->
          kind("LOST").append(LOAN, LoanDocument.of(loan)).append(SINCE, Dates.of(since));
      case Custody.ClaimedReturned(_, var since) ->
          kind("CLAIMED_RETURNED").append(SINCE, Dates.of(since));
      case Custody.Missing(var at, var since) ->
          kind("MISSING").append(MISSING_AT, at.value()).append(SINCE, Dates.of(since));
    };
  }

  /** Reads it, with the open loan that stands beside it. */
  static Custody custody(ItemKey item, Document document, @Nullable Document openLoan) {
    return switch (document.getString(KIND)) {
      case "ON_SHELF" -> new Custody.OnShelf(isil(document, AT));
      case "ON_LOAN" -> new Custody.OnLoan(LoanDocument.loan(item, required(openLoan)));
      case "RESERVED" -> new Custody.Reserved(isil(document, AT), required(turn(document)));
      case "ON_HOLD_SHELF" ->
          new Custody.OnHoldShelf(
              isil(document, AT), required(turn(document)), Dates.in(document, "until"));
      case "IN_TRANSIT" -> new Custody.InTransit(transit(document.get(TRANSIT, Document.class)));
      case "BEING_SORTED" -> new Custody.BeingSorted(isil(document, AT), turn(document));
      case "LOST" ->
          new Custody.Lost(
              LoanDocument.loan(item, document.get(LOAN, Document.class)),
              Dates.in(document, SINCE));
      case "CLAIMED_RETURNED" ->
          new Custody.ClaimedReturned(
              LoanDocument.loan(item, required(openLoan)), Dates.in(document, SINCE));
      case "MISSING" -> new Custody.Missing(isil(document, MISSING_AT), Dates.in(document, SINCE));
      case String other -> throw new IllegalStateException("No custody is called " + other);
    };
  }

  private static Document kind(String kind) {
    return new Document(KIND, kind);
  }

  private static @Nullable Document turn(@Nullable Turn turn) {
    return turn == null
        ? null
        : new Document("hold", turn.hold().value())
            .append("reader", turn.reader() == null ? null : turn.reader().value())
            .append("pickup", turn.pickup().value());
  }

  private static @Nullable Turn turn(Document document) {
    var turn = document.get(TURN, Document.class);
    return turn == null
        ? null
        : new Turn(
            new HoldId(turn.getString("hold")),
            Optional.ofNullable(turn.getString("reader")).map(ReaderId::new).orElse(null),
            isil(turn, "pickup"));
  }

  private static Document transit(Transit transit) {
    return new Document("id", transit.id().value())
        .append("from", transit.from().value())
        .append("to", transit.to().value())
        .append(SINCE, Dates.of(transit.since()))
        .append("sentAt", Dates.of(transit.sentAt()))
        .append(TURN, turn(transit.turn()));
  }

  private static Transit transit(Document document) {
    return new Transit(
        new TransitId(document.getString("id")),
        isil(document, "from"),
        isil(document, "to"),
        Dates.in(document, SINCE),
        Dates.maybe(document, "sentAt"),
        turn(document));
  }

  private static Isil isil(Document document, String name) {
    return new Isil(document.getString(name));
  }

  private static <T> T required(@Nullable T value) {
    return java.util.Objects.requireNonNull(value);
  }
}
