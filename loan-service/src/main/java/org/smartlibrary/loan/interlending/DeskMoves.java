package org.smartlibrary.loan.interlending;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.circulation.Answer;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Custody;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.Scan;
import org.smartlibrary.loan.circulation.Ticket;
import org.smartlibrary.loan.circulation.Visit;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/** What a step of a request is at the desk: where its copy goes with it. */
final class DeskMoves {

  private static final String BY = "interlending";

  private final Handover.Desk desk;
  private final Clock clock;

  DeskMoves(Handover.Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  Answer<Copy> lendOut(InterlibraryRequest request, ItemKey key, Instant due, Happening.Sent word) {
    HoldId name = ReaderPlaces.nameOf(request.id());
    Visit visit = new Visit(name, request.library().orElse(null), due, word.cost());
    return desk.lent().lendOut(key, key.owner(), visit, request.reader().orElse(null));
  }

  /** It is taken in at the library that asked; empty when it was before. */
  Optional<Answer<?>> arrived(InterlibraryRequest request, Copy copy) {
    return copy.custody() instanceof Custody.InTransit(var transit) && transit.forWhom().isPresent()
        ? request
            .library()
            .map(at -> desk.circulation().received(transit.id(), at, clock.instant()))
        : Optional.empty();
  }

  /** It is lent; empty when it is used inside, and stays on the hold shelf. */
  Optional<Answer<?>> handedOut(InterlibraryRequest request, Copy copy) {
    Optional<Reader> reader = request.reader().flatMap(desk.readers()::find);
    return copy.custody().keptFor().isEmpty()
        ? Optional.empty()
        : reader.flatMap(who -> request.library().map(at -> lend(who, request, copy, at)));
  }

  private Answer<?> lend(Reader reader, InterlibraryRequest request, Copy copy, Isil at) {
    return desk.circulation().lend(reader, scan(copy, at, ticket(request, "lend")));
  }

  /** It goes home from the library that asked, and the van has it. */
  Optional<Answer<?>> sentBack(InterlibraryRequest request, Copy copy) {
    return request
        .library()
        .map(
            at -> {
              Answer<?> moved = takenBack(request, copy, at);
              onTheVan(copy.key(), at);
              return moved;
            });
  }

  /** It is at its owner's. */
  Optional<Answer<?>> home(InterlibraryRequest request, Copy copy) {
    return Optional.of(takenBack(request, copy, copy.key().owner()));
  }

  /** What is still kept for its reader is kept no more; what somebody has is taken back. */
  private Answer<?> takenBack(InterlibraryRequest request, Copy copy, Isil at) {
    return copy.custody().keptFor().isPresent()
        ? desk.lent().sendHome(copy.key(), ReaderPlaces.nameOf(request.id()), at)
        : desk.circulation().giveBack(scan(copy, at, ticket(request, "back at " + at)));
  }

  private void onTheVan(ItemKey key, Isil at) {
    for (Copy copy : bearing(key)) {
      if (copy.custody() instanceof Custody.InTransit(var transit) && transit.waitsAt(at)) {
        var _ = desk.circulation().sent(transit.id(), clock.instant());
      }
    }
  }

  /** Whoever has it, has it for as long as the supplier says now. */
  void prolonged(InterlibraryRequest request) {
    Optional<Instant> due = request.progress().copy().map(Supply::due);
    Optional<Copy> copy = copyOf(request);
    if (due.isPresent() && copy.isPresent()) {
      HoldId name = ReaderPlaces.nameOf(request.id());
      var _ = desk.lent().prolong(copy.get().key(), name, due.get());
    }
  }

  /** The copy that is lent under this request, as the desk knows it. */
  Optional<Copy> copyOf(InterlibraryRequest request) {
    return request.progress().copy().flatMap(DeskMoves::key).stream()
        .flatMap(key -> bearing(key).stream())
        .filter(copy -> isOut(copy, request))
        .findFirst();
  }

  private static Optional<ItemKey> key(Supply supply) {
    return supply.supplier() instanceof Party.Member(Isil owner)
        ? Optional.ofNullable(supply.item())
            .flatMap(Barcode::of)
            .map(barcode -> new ItemKey(owner, barcode))
        : Optional.empty();
  }

  private List<Copy> bearing(ItemKey key) {
    Scan scan = new Scan(key.barcode(), key.owner(), key.owner(), clock.instant(), null);
    return desk.circulation().copies(scan);
  }

  static boolean isOut(Copy copy, InterlibraryRequest request) {
    HoldId name = ReaderPlaces.nameOf(request.id());
    return copy.visiting().map(Visit::request).filter(name::equals).isPresent();
  }

  private static Ticket ticket(InterlibraryRequest request, String what) {
    return Ticket.of(BY, request.id() + "|" + what, what);
  }

  private Scan scan(Copy copy, Isil at, Ticket ticket) {
    return new Scan(copy.key().barcode(), copy.key().owner(), at, clock.instant(), ticket);
  }
}
