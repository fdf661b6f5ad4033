package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.stock.Barcode;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;

/** Requests between libraries, each of which wants one copy; what is told is written down once. */
final class PaperHosts implements BetweenLibraries {

  private volatile @Nullable BetweenLibraries others;

  static final Instant UNTIL = Instant.parse("2026-11-20T16:00:00Z");

  private final Map<HoldId, ItemKey> copies = new ConcurrentHashMap<>();
  private final List<String> told = new CopyOnWriteArrayList<>();
  private final Fuse fuse;

  PaperHosts(Fuse fuse) {
    this.fuse = fuse;
  }

  /** From now on others decide. */
  void tells(BetweenLibraries between) {
    others = between;
  }

  synchronized List<String> told() {
    return List.copyOf(told);
  }

  synchronized void withdraw(HoldId request) {
    copies.put(request, new ItemKey(DeskOnPaper.CITY, new Barcode("nothing")));
  }

  private synchronized void tell(Visit visit, String what) {
    String line = visit.request() + " " + what;
    if (!told.contains(line)) {
      fuse.write();
      told.add(line);
    }
  }

  @Override
  public boolean leaves(Visit visit, StockItem copy) {
    var instead = others;
    if (instead != null) {
      return instead.leaves(visit, copy);
    }
    boolean wanted = copies.computeIfAbsent(visit.request(), _ -> copy.key()).equals(copy.key());
    if (wanted) {
      tell(visit, "leaves");
    }
    return wanted;
  }

  @Override
  public Optional<Instant> arrives(Visit visit, StockItem copy) {
    var instead = others;
    if (instead != null) {
      return instead.arrives(visit, copy);
    }
    if (!copy.key().equals(copies.get(visit.request()))) {
      return Optional.empty();
    }
    tell(visit, "arrives");
    return Optional.of(UNTIL);
  }

  @Override
  public void handedOut(Visit visit, StockItem copy) {
    var instead = others;
    if (instead != null) {
      instead.handedOut(visit, copy);
      return;
    }
    tell(visit, "handed out");
  }

  @Override
  public void goesHome(Visit visit, StockItem copy) {
    var instead = others;
    if (instead != null) {
      instead.goesHome(visit, copy);
      return;
    }
    tell(visit, "goes home");
  }

  @Override
  public void isHome(Visit visit, StockItem copy) {
    var instead = others;
    if (instead != null) {
      instead.isHome(visit, copy);
      return;
    }
    tell(visit, "is home");
  }
}
