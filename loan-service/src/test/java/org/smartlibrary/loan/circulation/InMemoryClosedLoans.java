package org.smartlibrary.loan.circulation;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** The closed loans in a map. */
public final class InMemoryClosedLoans implements ClosedLoans {

  private final Map<LoanId, ClosedLoan> loans = new HashMap<>();
  private final Set<LoanId> kept = new HashSet<>();
  private final Fuse fuse;

  public InMemoryClosedLoans(Fuse fuse) {
    this.fuse = fuse;
  }

  @Override
  public synchronized void file(ClosedLoan loan) {
    fuse.write();
    var known = loans.get(loan.id());
    if (known == null || !known.ending().isMistake()) {
      loans.put(loan.id(), known != null && known.reader() == null ? unlinked(loan) : loan);
    }
  }

  @Override
  public synchronized Optional<ClosedLoan> find(LoanId id) {
    return Optional.ofNullable(loans.get(id));
  }

  @Override
  public synchronized Page<ClosedLoan> of(ReaderId reader, PageRequest request) {
    var all =
        loans.values().stream()
            .filter(loan -> reader.equals(loan.reader()))
            .sorted(
                comparing(ClosedLoan::closedAt).thenComparing(loan -> loan.id().value()).reversed())
            .toList();
    return Page.of(
        all.stream().skip(request.offset()).limit(request.size()).toList(), all.size(), request);
  }

  @Override
  public synchronized List<ClosedLoan> linkedAndClosedBefore(Instant before, int limit) {
    return loans.values().stream()
        .filter(loan -> loan.reader() != null && !kept.contains(loan.id()))
        .filter(loan -> loan.closedAt().isBefore(before))
        .limit(limit)
        .toList();
  }

  @Override
  public synchronized void keep(List<LoanId> these) {
    kept.addAll(these);
  }

  @Override
  public synchronized void cut(List<LoanId> these) {
    these.forEach(id -> loans.computeIfPresent(id, (_, loan) -> unlinked(loan)));
  }

  @Override
  public synchronized void forget(ReaderId reader) {
    loans.replaceAll((_, loan) -> reader.equals(loan.reader()) ? unlinked(loan) : loan);
  }

  private static ClosedLoan unlinked(ClosedLoan loan) {
    return new ClosedLoan(
        loan.id(),
        loan.item(),
        loan.title(),
        loan.type(),
        null,
        loan.group(),
        loan.home(),
        loan.library(),
        loan.lentAt(),
        loan.due(),
        loan.renewals(),
        loan.others(),
        loan.ending(),
        loan.closedAt(),
        loan.closedIn(),
        loan.daysLate(),
        loan.fee());
  }
}
