package org.smartlibrary.loan.interlending;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.circulation.BetweenLibraries;
import org.smartlibrary.loan.circulation.Visit;
import org.smartlibrary.loan.stock.StockItem;

/** Writes what the desk tells of a copy that is lent between libraries into its request's trail. */
public final class VisitTrail implements BetweenLibraries {

  private final Interlending interlending;
  private final InterlibraryRequests requests;
  private final Deadlines deadlines;
  private final Clock clock;

  public VisitTrail(Interlending interlending, Interlending.Means means, Clock clock) {
    this.interlending = interlending;
    this.requests = means.requests();
    this.deadlines = means.deadlines();
    this.clock = clock;
  }

  /** Of several copies for one request the first is wanted. */
  @Override
  public boolean leaves(Visit visit, StockItem copy) {
    Party owner = Party.of(copy.key().owner());
    String item = copy.key().barcode().value();
    told(visit, new Happening.Sent(owner, item, visit.due(), visit.price()));
    return awaited(visit, copy).isPresent();
  }

  @Override
  public Optional<Instant> arrives(Visit visit, StockItem copy) {
    told(visit, new Happening.Arrived());
    Optional<Instant> until =
        awaited(visit, copy)
            .flatMap(InterlibraryRequest::library)
            .map(host -> deadlines.pickup(host, clock.instant()));
    return until.map(then -> then.isBefore(visit.due()) ? then : visit.due());
  }

  /** A desk may lend what nobody has taken in before. */
  @Override
  public void handedOut(Visit visit, StockItem copy) {
    told(visit, new Happening.Arrived());
    told(visit, new Happening.HandedOut());
  }

  @Override
  public void goesHome(Visit visit, StockItem copy) {
    told(visit, new Happening.SentBack());
  }

  @Override
  public void isHome(Visit visit, StockItem copy) {
    told(visit, new Happening.Home(Party.of(copy.key().owner())));
  }

  private void told(Visit visit, Happening happening) {
    ReaderPlaces.requestOf(visit.request()).ifPresent(id -> interlending.act(id, happening));
  }

  /** The request, when this copy is the one that was shipped for it and is not on its way home. */
  private Optional<InterlibraryRequest> awaited(Visit visit, StockItem copy) {
    return ReaderPlaces.requestOf(visit.request())
        .flatMap(requests::find)
        .filter(request -> isOut(request.progress()))
        .filter(request -> isShipped(request, copy));
  }

  private static boolean isOut(Progress progress) {
    return switch (progress) {
      case Progress.Shipped _, Progress.Received _, Progress.OnLoan _ -> true;
      case Progress.Requested _, Progress.Asked _, Progress.WillSupply _, Progress.Retry _ -> false;
      case Progress.Returned _, Progress.Completed _, Progress.CopyCompleted _ -> false;
      case Progress.Unfilled _, Progress.Cancelled _ -> false;
    };
  }

  private static boolean isShipped(InterlibraryRequest request, StockItem copy) {
    return request
        .progress()
        .copy()
        .filter(supply -> supply.supplier().equals(Party.of(copy.key().owner())))
        .filter(supply -> copy.key().barcode().value().equals(supply.item()))
        .isPresent();
  }
}
