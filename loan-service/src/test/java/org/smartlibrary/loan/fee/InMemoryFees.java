package org.smartlibrary.loan.fee;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The ledger in a map. */
public final class InMemoryFees implements Fees {

  private static final Comparator<Fee> BY_TIME =
      comparing((Fee fee) -> fee.charge().at()).thenComparing(fee -> fee.charge().id());

  private final Map<String, Fee> fees = new ConcurrentHashMap<>();

  @Override
  public Optional<Fee> find(String id) {
    return Optional.ofNullable(fees.get(id));
  }

  @Override
  public boolean add(Fee fee) {
    return fees.putIfAbsent(fee.charge().id(), fee) == null;
  }

  @Override
  public boolean replace(Fee next) {
    var known = fees.get(next.charge().id());
    return known != null
        && known.version() == next.version() - 1
        && fees.replace(next.charge().id(), known, next);
  }

  @Override
  public Money owedBy(ReaderId reader) {
    return open(reader).stream().map(Fee::owed).reduce(Money.ZERO, Money::plus);
  }

  @Override
  public synchronized Money creditOf(ReaderId reader) {
    return fees.values().stream()
        .filter(fee -> fee.charge().reader().equals(reader))
        .map(Fee::credit)
        .reduce(Money.ZERO, Money::plus);
  }

  @Override
  public List<Fee> open(ReaderId reader) {
    return of(new FeeQuery(Optional.of(reader), Optional.empty(), Optional.of(true)))
        .sorted(BY_TIME)
        .toList();
  }

  @Override
  public Page<Fee> page(FeeQuery query, PageRequest request) {
    var all = of(query).sorted(BY_TIME.reversed()).toList();
    return Page.of(
        all.stream().skip(request.offset()).limit(request.size()).toList(), all.size(), request);
  }

  @Override
  public void forEachSince(Isil library, Instant since, Consumer<Fee> bookkeeper) {
    of(new FeeQuery(Optional.empty(), Optional.of(library), Optional.empty()))
        .filter(fee -> !fee.entries().getLast().at().isBefore(since))
        .sorted(comparing((Fee fee) -> fee.entries().getLast().at()))
        .forEach(bookkeeper);
  }

  @Override
  public void forget(ReaderId reader) {
    fees.replaceAll((_, fee) -> fee.charge().reader().equals(reader) ? forgotten(fee) : fee);
  }

  private static Fee forgotten(Fee fee) {
    var charge = fee.charge();
    return new Fee(
        new Charge(
            charge.id(),
            new ReaderId("erased"),
            charge.library(),
            charge.cause(),
            charge.amount(),
            charge.about(),
            charge.at()),
        fee.entries(),
        fee.version() + 1);
  }

  private Stream<Fee> of(FeeQuery query) {
    return fees.values().stream().filter(query::holds);
  }
}
