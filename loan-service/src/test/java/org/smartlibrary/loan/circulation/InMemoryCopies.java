package org.smartlibrary.loan.circulation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The copies in a map, and all that was told of them. */
public final class InMemoryCopies implements Copies {

  private final Map<ItemKey, Copy> copies = new HashMap<>();
  private final Map<ItemKey, Instant> written = new HashMap<>();
  private final List<Step> told = new ArrayList<>();
  private final Fuse fuse;

  public InMemoryCopies(Fuse fuse) {
    this.fuse = fuse;
  }

  @Override
  public synchronized Optional<Copy> find(ItemKey key) {
    return Optional.ofNullable(copies.get(key));
  }

  @Override
  public synchronized Map<ItemKey, Copy> find(Collection<ItemKey> keys) {
    return keys.stream()
        .distinct()
        .flatMap(key -> find(key).stream())
        .collect(toMap(Copy::key, Function.identity()));
  }

  @Override
  public synchronized Optional<Copy> withLoan(LoanId loan) {
    return all().stream()
        .filter(
            copy ->
                copy.openLoan()
                    .map(Loan::id)
                    .or(copy::closingLoan)
                    .filter(loan::equals)
                    .isPresent())
        .findFirst();
  }

  @Override
  public synchronized Optional<Copy> withTransit(TransitId transit) {
    return all().stream()
        .filter(copy -> transit(copy).map(Transit::id).filter(transit::equals).isPresent())
        .findFirst();
  }

  @Override
  public synchronized boolean save(Step step) {
    var copy = step.copy();
    long held = find(copy.key()).map(Copy::version).orElse(0L);
    if (held != copy.version() - 1) {
      return false;
    }
    fuse.write();
    copies.put(copy.key(), copy);
    written.put(copy.key(), step.at());
    told.add(step);
    return true;
  }

  @Override
  public synchronized Page<Copy> onLoan(LoanQuery query, PageRequest request) {
    return page(
        all().stream()
            .filter(copy -> copy.openLoan().filter(loan -> asked(query, loan)).isPresent())
            .sorted(
                comparing((Copy copy) -> copy.openLoan().orElseThrow().due())
                    .thenComparing(copy -> copy.key().value())),
        request);
  }

  private static boolean asked(LoanQuery query, Loan loan) {
    return (query.reader() == null || query.reader().equals(loan.reader()))
        && (query.library() == null || query.library().equals(loan.library()))
        && (query.dueBefore() == null || loan.due().isBefore(query.dueBefore()));
  }

  @Override
  public synchronized Page<Copy> inTransit(TransitQuery query, PageRequest request) {
    return page(
        all().stream()
            .filter(copy -> transit(copy).filter(way -> asked(query, way)).isPresent())
            .sorted(comparing(copy -> transit(copy).orElseThrow().since())),
        request);
  }

  private static boolean asked(TransitQuery query, Transit way) {
    return (query.from() == null || query.from().equals(way.from()))
        && (query.to() == null || query.to().equals(way.to()));
  }

  @Override
  public synchronized List<Copy> lostBy(ReaderId reader) {
    return all().stream()
        .filter(
            copy ->
                copy.custody() instanceof Custody.Lost(var loan, _) && loan.reader().equals(reader))
        .toList();
  }

  @Override
  public synchronized Page<Copy> missing(Isil at, PageRequest request) {
    return page(
        all().stream()
            .filter(copy -> missingSince(copy).isPresent() && copy.custody().where().equals(at))
            .sorted(comparing(copy -> missingSince(copy).orElseThrow())),
        request);
  }

  private static Optional<Instant> missingSince(Copy copy) {
    return copy.custody() instanceof Custody.Missing(_, var since)
        ? Optional.of(since)
        : Optional.empty();
  }

  @Override
  public synchronized List<Copy> unsettledSince(Instant before, int limit) {
    return all().stream()
        .filter(copy -> !copy.isSettled() && written(copy.key()).isBefore(before))
        .limit(limit)
        .toList();
  }

  private Instant written(ItemKey key) {
    return written.getOrDefault(key, Instant.MAX);
  }

  public synchronized List<Copy> all() {
    return List.copyOf(copies.values());
  }

  /** Everything that was written, in its order. */
  public synchronized List<Step> told() {
    return List.copyOf(told);
  }

  private static Optional<Transit> transit(Copy copy) {
    return copy.custody() instanceof Custody.InTransit(var transit)
        ? Optional.of(transit)
        : Optional.empty();
  }

  private static Page<Copy> page(Stream<Copy> found, PageRequest request) {
    var all = found.toList();
    return Page.of(
        all.stream().skip(request.offset()).limit(request.size()).toList(), all.size(), request);
  }
}
