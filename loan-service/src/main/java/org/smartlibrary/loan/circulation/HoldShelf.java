package org.smartlibrary.loan.circulation;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** Keeps copies for those who wait, and lets them go. */
final class HoldShelf implements KeptCopies {

  private final Copies copies;
  private final CopyFile file;
  private final Decisions decisions;
  private final ShelfSearch search;
  private final Clock clock;

  HoldShelf(Copies copies, CopyFile file, Decisions decisions, ShelfSearch search, Clock clock) {
    this.copies = copies;
    this.file = file;
    this.decisions = decisions;
    this.search = search;
    this.clock = clock;
  }

  @Override
  public Map<ItemKey, Isil> free(Collection<StockItem> wanted) {
    var circulated = copies.find(wanted.stream().map(StockItem::key).toList());
    var free = new HashMap<ItemKey, Isil>();
    for (var item : wanted) {
      var custody =
          Optional.ofNullable(circulated.get(item.key()))
              .map(Copy::custody)
              .orElseGet(() -> new Custody.OnShelf(file.home(item)));
      if (custody instanceof Custody.OnShelf(var at) && !item.withdrawn()) {
        free.put(item.key(), at);
      }
    }
    return free;
  }

  @Override
  public boolean reserve(StockItem item, Isil at, Turn turn) {
    return decisions.<Boolean>decide(
                () -> new Answer.Done<>(file.copy(item)),
                copy ->
                    copy.custody() instanceof Custody.OnShelf(var here) && here.equals(at)
                        ? new Verdict.Changes<>(copy.keep(at, turn, clock.instant()), true)
                        : new Verdict.Refuses<>(notFree()))
            instanceof Answer.Done<Decided<Boolean>> _
        || keptFor(item.key()).filter(turn.hold()::equals).isPresent();
  }

  @Override
  public void release(StockItem item, HoldId hold) {
    var _ =
        decisions.<Boolean>decide(
            () -> new Answer.Done<>(file.copy(item)),
            copy ->
                copy.custody().keptFor().filter(turn -> turn.hold().equals(hold)).isPresent()
                    ? new Verdict.Changes<>(copy.free(clock.instant()), true)
                    : new Verdict.Refuses<>(notFree()));
  }

  @Override
  public boolean missing(StockItem copy, Isil at, HoldId hold) {
    return search.missing(copy, at, hold);
  }

  @Override
  public Optional<HoldId> keptFor(ItemKey copy) {
    return copies.find(copy).flatMap(kept -> kept.custody().keptFor()).map(Turn::hold);
  }

  @Override
  public Map<ItemKey, Instant> due(Collection<ItemKey> lent) {
    return copies.find(lent).values().stream()
        .filter(copy -> copy.openLoan().isPresent())
        .collect(toMap(Copy::key, copy -> copy.openLoan().orElseThrow().due()));
  }

  private static Refusal notFree() {
    return Refusal.of(
        Rule.KEPT_FOR_ANOTHER,
        "This copy is not free at this library.",
        "Ask for another copy of the title.");
  }
}
