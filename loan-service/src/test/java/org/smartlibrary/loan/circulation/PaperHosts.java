package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;

/** Requests between libraries, each of which wants one copy; what is told is written down once. */
final class PaperHosts implements BetweenLibraries {

  static final Instant UNTIL = Instant.parse("2026-11-20T16:00:00Z");

  private final Map<HoldId, ItemKey> copies = new HashMap<>();
  private final List<String> told = new ArrayList<>();
  private final Fuse fuse;

  PaperHosts(Fuse fuse) {
    this.fuse = fuse;
  }

  synchronized List<String> told() {
    return List.copyOf(told);
  }

  synchronized void withdraw(HoldId request) {
    copies.put(request, new ItemKey(DeskOnPaper.CITY, new Barcode("nothing")));
  }

  private void tell(Visit visit, String what) {
    String line = visit.request() + " " + what;
    if (!told.contains(line)) {
      fuse.write();
      told.add(line);
    }
  }

  @Override
  public synchronized boolean leaves(Visit visit, StockItem copy) {
    boolean wanted = copies.computeIfAbsent(visit.request(), _ -> copy.key()).equals(copy.key());
    if (wanted) {
      tell(visit, "leaves");
    }
    return wanted;
  }

  @Override
  public synchronized Optional<Instant> arrives(Visit visit, StockItem copy) {
    if (!copy.key().equals(copies.get(visit.request()))) {
      return Optional.empty();
    }
    tell(visit, "arrives");
    return Optional.of(UNTIL);
  }

  @Override
  public synchronized void handedOut(Visit visit, StockItem copy) {
    tell(visit, "handed out");
  }

  @Override
  public synchronized void goesHome(Visit visit, StockItem copy) {
    tell(visit, "goes home");
  }

  @Override
  public synchronized void isHome(Visit visit, StockItem copy) {
    tell(visit, "is home");
  }
}
