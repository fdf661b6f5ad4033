package org.smartlibrary.loan.interlending;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.KeptCopies;
import org.smartlibrary.loan.circulation.Turn;
import org.smartlibrary.loan.fee.Charge;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/** What readers who ask have around them. */
final class Neighbourhood implements KeptCopies, Ledger, Readers {

  final Map<ReaderId, Reader> readers = new HashMap<>();
  final Map<ReaderId, Money> debts = new HashMap<>();
  final Set<ItemKey> lost = new HashSet<>();
  final Surroundings surroundings;
  final ReaderWishes wishes;

  Neighbourhood(Bench bench) {
    this.surroundings =
        new Surroundings(
            bench.stock(), this, bench.libraries, _ -> Terms.DEFAULTS, bench.calendars(), this);
    this.wishes =
        new ReaderWishes(bench.means, bench.interlending, surroundings, this, bench.clock);
  }

  Reader reader(String id, Block... blocks) {
    Reader reader =
        new Reader(
            new ReaderId(id),
            new CardNumber("CARD-" + id),
            null,
            "某某",
            Bench.HERE,
            ReaderGroup.ADULT,
            null,
            null,
            false,
            List.of(blocks),
            1);
    readers.put(reader.id(), reader);
    return reader;
  }

  @Override
  public Map<ItemKey, Isil> free(Collection<StockItem> copies) {
    Map<ItemKey, Isil> free = new HashMap<>();
    copies.stream()
        .map(StockItem::key)
        .filter(key -> !lost.contains(key))
        .forEach(key -> free.put(key, key.owner()));
    return free;
  }

  @Override
  public boolean reserve(StockItem copy, Isil at, Turn turn) {
    return false;
  }

  @Override
  public void release(StockItem copy, HoldId hold) {
    // Nothing is kept here.
  }

  @Override
  public boolean missing(StockItem copy, Isil at, HoldId hold) {
    return false;
  }

  @Override
  public Optional<HoldId> keptFor(ItemKey copy) {
    return Optional.empty();
  }

  @Override
  public Map<ItemKey, Instant> due(Collection<ItemKey> copies) {
    return Map.of();
  }

  @Override
  public void charge(Charge charge) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Money owedBy(ReaderId reader) {
    return debts.getOrDefault(reader, Money.ZERO);
  }

  @Override
  public Optional<Reader> find(ReaderId id) {
    return Optional.ofNullable(readers.get(id));
  }

  @Override
  public Optional<Reader> withCard(CardNumber card) {
    return Optional.empty();
  }

  @Override
  public Optional<Reader> withLogin(@Nullable String subject) {
    return Optional.empty();
  }

  @Override
  public boolean isDead(CardNumber card) {
    return false;
  }
}
