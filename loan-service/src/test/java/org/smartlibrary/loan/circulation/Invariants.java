package org.smartlibrary.loan.circulation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.loan.fee.Entry;
import org.smartlibrary.loan.fee.FeeQuery;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.web.PageRequest;

/** What holds at every desk, whatever was done at it and wherever it crashed. */
final class Invariants {

  private static final Money PRICE = new Money(2980);

  private Invariants() {}

  /** Some minutes later, when the sweeper has come by. */
  static void holdAfterAWhile(DeskOnPaper paper, List<Reader> readers) {
    paper.fuse.mended();
    paper.clock.pass(Duration.ofMinutes(3));
    paper.parts.sweeper().complete();
    paper.parts.sweeper().repairAccounts();
    paper.line.compareWith(paper.copies());
    assertThat(paper.copies().all()).allMatch(Copy::isSettled);
    aLoanIsOpenOnOneCopy(paper);
    accountsClaimWhatIsOpen(paper, readers);
    aCopyIsKeptForOneHoldAndAHoldHasOneCopy(paper);
    whatWasLentIsOpenOrFiled(paper);
    theLedgerSaysWhatTheLoansCost(paper, readers);
    versionsHaveNoGap(paper);
  }

  private static void aLoanIsOpenOnOneCopy(DeskOnPaper paper) {
    var open = open(paper);
    assertThat(open).extracting(Loan::id).doesNotHaveDuplicates();
    assertThat(paper.copies().all())
        .allSatisfy(
            copy ->
                assertThat(copy.openLoan().map(Loan::item).orElse(copy.key()))
                    .isEqualTo(copy.key()));
  }

  private static void accountsClaimWhatIsOpen(DeskOnPaper paper, List<Reader> readers) {
    for (var reader : readers) {
      var claimed =
          paper.kept.accounts().find(reader.id()).stream()
              .flatMap(account -> account.loans().stream())
              .map(LoanPlace::loan)
              .toList();
      assertThat(claimed)
          .containsExactlyInAnyOrderElementsOf(
              open(paper).stream()
                  .filter(loan -> loan.reader().equals(reader.id()))
                  .map(Loan::id)
                  .toList());
    }
  }

  private static void aCopyIsKeptForOneHoldAndAHoldHasOneCopy(DeskOnPaper paper) {
    Map<HoldId, ItemKey> kept = new HashMap<>();
    for (var copy : paper.copies().all()) {
      copy.custody()
          .keptFor()
          .ifPresent(turn -> assertThat(kept.put(turn.hold(), copy.key())).isNull());
    }
    assertThat(paper.line.given()).isEqualTo(kept);
  }

  private static void whatWasLentIsOpenOrFiled(DeskOnPaper paper) {
    var open = open(paper).stream().map(Loan::id).collect(toSet());
    var seen = new HashSet<LoanId>();
    for (var step : paper.copies().told()) {
      for (var told : step.told()) {
        if (told instanceof Activity.Lent || told instanceof Activity.ReturnUndone) {
          var loan = told.loan();
          assertThat(seen.add(loan.id())).isTrue();
          assertThat(open.contains(loan.id()))
              .isNotEqualTo(paper.kept.closed().find(loan.id()).isPresent());
        }
      }
    }
  }

  private static void theLedgerSaysWhatTheLoansCost(DeskOnPaper paper, List<Reader> readers) {
    for (var reader : readers) {
      var cost =
          paper.copies().told().stream()
              .flatMap(step -> step.told().stream())
              .filter(
                  told -> told instanceof Activity.Lent || told instanceof Activity.ReturnUndone)
              .map(Activity::loan)
              .filter(loan -> loan.reader().equals(reader.id()))
              .map(loan -> cost(paper, loan))
              .reduce(Money.ZERO, Money::plus);
      var owed = paper.till.owedBy(reader.id()).minus(paper.fees.creditOf(reader.id()));
      assertThat(owed).isEqualTo(cost.minus(paid(paper, reader)));
    }
  }

  private static Money paid(DeskOnPaper paper, Reader reader) {
    var all = new FeeQuery(Optional.of(reader.id()), Optional.empty(), Optional.empty());
    return paper.fees.page(all, new PageRequest(0, 1000)).items().stream()
        .flatMap(fee -> fee.entries().stream())
        .filter(entry -> entry.kind() == Entry.Kind.PAYMENT)
        .map(Entry::amount)
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money cost(DeskOnPaper paper, Loan lent) {
    return paper
        .kept
        .closed()
        .find(lent.id())
        .map(over -> over.ending() == ClosedLoan.Ending.LOST ? over.fee().plus(PRICE) : over.fee())
        .or(() -> chargedSoFar(paper, lent))
        .orElseThrow();
  }

  private static Optional<Money> chargedSoFar(DeskOnPaper paper, Loan lent) {
    return paper.copies().withLoan(lent.id()).flatMap(Copy::openLoan).map(Loan::charged);
  }

  private static void versionsHaveNoGap(DeskOnPaper paper) {
    Map<ItemKey, Long> last = new HashMap<>();
    for (var step : paper.copies().told()) {
      var copy = step.copy();
      assertThat(copy.version()).isEqualTo(last.getOrDefault(copy.key(), 0L) + 1);
      last.put(copy.key(), copy.version());
    }
  }

  private static List<Loan> open(DeskOnPaper paper) {
    return paper.copies().all().stream().flatMap(copy -> copy.openLoan().stream()).toList();
  }
}
