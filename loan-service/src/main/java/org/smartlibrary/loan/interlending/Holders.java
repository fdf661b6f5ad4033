package org.smartlibrary.loan.interlending;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/** Who in the network has a title, and what speaks for and against asking each. */
public final class Holders {

  private static final Duration YEAR = Duration.ofDays(365);
  private static final Set<ItemType> STAY = Set.of(ItemType.MANUSCRIPT, ItemType.RARE_BOOK);

  /** A popular title is held by thousands; only the nearest are looked at closely. */
  private static final int MOST = 100;

  private final Stock stock;
  private final CopyStates states;
  private final Libraries libraries;
  private final Records records;

  public Holders(Stock stock, CopyStates states, Libraries libraries, Records records) {
    this.stock = stock;
    this.states = states;
    this.libraries = libraries;
    this.records = records;
  }

  /** Whether the library, or one below it, has a copy on the shelf: then nobody else is asked. */
  boolean hasAtHome(Isil library, UnionId title, Service service) {
    List<StockItem> own =
        usable(title, service).stream()
            .filter(copy -> libraries.isAtOrBelow(copy.key().owner(), library))
            .toList();
    return !own.isEmpty() && !states.available(own).isEmpty();
  }

  /** All other libraries with the title, the nearest first. */
  List<Holder> of(Party requester, UnionId title, Service service, Instant now) {
    Map<Isil, List<StockItem>> byOwner =
        usable(title, service).stream().collect(Collectors.groupingBy(copy -> copy.key().owner()));
    List<Near> near =
        byOwner.entrySet().stream()
            .filter(entry -> mayBeAsked(requester, entry.getKey()))
            .map(entry -> near(requester, entry.getKey(), entry.getValue()))
            .sorted(Comparator.comparing(Near::ring).thenComparingDouble(Near::way))
            .limit(MOST)
            .toList();
    Set<ItemKey> available =
        states.available(near.stream().flatMap(one -> one.copies().stream()).toList());
    Map<AgencyId, Long> supplied = records.suppliedTo(requester, now.minus(YEAR));
    Map<AgencyId, Long> received = records.suppliedBy(requester, now.minus(YEAR));
    return near.stream().map(one -> holder(one, available, supplied, received)).toList();
  }

  private Holder holder(
      Near near,
      Set<ItemKey> available,
      Map<AgencyId, Long> supplied,
      Map<AgencyId, Long> received) {
    AgencyId id = AgencyId.of(near.isil());
    return new Holder(
        near.isil(),
        near.ring(),
        near.copies().size(),
        Math.toIntExact(
            near.copies().stream().map(StockItem::key).filter(available::contains).count()),
        near.kilometres(),
        records.openAt(Party.of(near.isil())),
        supplied.getOrDefault(id, 0L),
        received.getOrDefault(id, 0L));
  }

  private record Near(Isil isil, Ring ring, OptionalDouble kilometres, List<StockItem> copies) {

    double way() {
      return kilometres.orElse(Double.MAX_VALUE);
    }
  }

  private Near near(Party requester, Isil holder, List<StockItem> copies) {
    return switch (requester) {
      case Party.Member member ->
          new Near(
              holder,
              Ring.between(libraries, member.isil(), holder),
              libraries.kilometres(member.isil(), holder),
              copies);
      case Party.Outsider _ -> new Near(holder, Ring.BEYOND, OptionalDouble.empty(), copies);
    };
  }

  /** A library does not ask itself, those below it, or one that has closed. */
  private boolean mayBeAsked(Party requester, Isil holder) {
    boolean own =
        requester instanceof Party.Member member && libraries.isAtOrBelow(holder, member.isil());
    return !own
        && libraries
            .find(holder)
            .filter(library -> library.status() == Library.Status.ACTIVE)
            .isPresent();
  }

  /** What stays in the house can be copied, unless it is too old to lie on a machine. */
  private List<StockItem> usable(UnionId title, Service service) {
    return stock.copies(stock.current(title).orElse(title)).stream()
        .filter(copy -> !copy.withdrawn() && !STAY.contains(copy.type()))
        .filter(copy -> service.mayBeCopied() || !copy.reference())
        .toList();
  }
}
