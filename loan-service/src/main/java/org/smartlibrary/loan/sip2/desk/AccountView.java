package org.smartlibrary.loan.sip2.desk;

import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.circulation.Copy;
import org.smartlibrary.loan.circulation.Loan;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.hold.Hold;
import org.smartlibrary.loan.hold.HoldState;
import org.smartlibrary.loan.hold.Holds;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Circumstance;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.loan.sip2.Account;
import org.smartlibrary.loan.sip2.AccountList;
import org.smartlibrary.loan.sip2.Bar;
import org.smartlibrary.loan.sip2.Refusal;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.stock.ItemType;

/** A reader's account as a machine of a library shows it: limits are those for books. */
final class AccountView {

  private static final Set<Bar> NOTHING =
      EnumSet.of(Bar.NO_LOANS, Bar.NO_RENEWALS, Bar.NO_RECALLS, Bar.NO_HOLDS);

  private final Regulations regulations;
  private final Contents contents;
  private final Clock clock;

  /** Which regulations count. */
  record Regulations(Policies policies, Calendars calendars) {}

  /** Where what is in an account stands. */
  record Contents(LoanDesk loans, Holds holds, CashBox box, Ledger ledger) {}

  AccountView(Regulations regulations, Contents contents, Clock clock) {
    this.regulations = regulations;
    this.contents = contents;
    this.clock = clock;
  }

  Account of(Terminal at, Reader reader) {
    var now = clock.instant();
    var today = regulations.calendars().dayAt(at.library(), now);
    var terms =
        regulations
            .policies()
            .terms(new Circumstance(at.library(), reader.group(), ItemType.BOOK, today));
    var lists = lists(reader, now);
    var owed = contents.ledger().owedBy(reader.id());
    var card = card(reader, reader.isValidOn(today), now);
    var limits = limits(terms, lists.getOrDefault(AccountList.LOANS, List.of()).size(), owed);
    var bars = EnumSet.noneOf(Bar.class);
    bars.addAll(card);
    bars.addAll(limits);
    return new Account(
        reader.card().value(),
        reader.name(),
        bars,
        owed,
        terms.debtLimit(),
        terms.loanLimit(),
        terms.holdLimit(),
        lists,
        why(reader, bars, now));
  }

  private Map<AccountList, List<String>> lists(Reader reader, Instant now) {
    Map<AccountList, List<String>> lists = new EnumMap<>(AccountList.class);
    var loans = contents.loans().loans(reader.id());
    var holds = contents.holds().openOf(reader.id());
    lists.put(AccountList.LOANS, barcodes(loans, _ -> true));
    lists.put(AccountList.OVERDUE, barcodes(loans, loan -> loan.isOverdue(now)));
    lists.put(AccountList.RECALLED, barcodes(loans, loan -> loan.recalled().isPresent()));
    lists.put(AccountList.HOLDS, wanted(holds, true));
    lists.put(AccountList.UNAVAILABLE_HOLDS, wanted(holds, false));
    lists.put(AccountList.FEES, contents.box().lines(reader.id()));
    return lists;
  }

  private static List<String> barcodes(List<Copy> loans, Predicate<Loan> which) {
    return loans.stream()
        .filter(copy -> copy.openLoan().filter(which).isPresent())
        .map(copy -> copy.key().barcode().value())
        .toList();
  }

  /** A copy that is there by its barcode, what is waited for by its title. */
  private static List<String> wanted(List<Hold> holds, boolean ready) {
    return holds.stream()
        .filter(hold -> hold.state() instanceof HoldState.Ready == ready)
        .map(hold -> hold.item().map(item -> item.barcode().value()).orElse(hold.title()))
        .toList();
  }

  private static Set<Bar> card(Reader reader, boolean valid, Instant now) {
    var block = reader.blockAt(now);
    var bars = EnumSet.noneOf(Bar.class);
    if (block.isPresent() || !valid) {
      bars.addAll(NOTHING);
    }
    if (block.filter(one -> one.reason() == Block.Reason.CARD_LOST).isPresent()) {
      bars.add(Bar.CARD_LOST);
    }
    return bars;
  }

  private static Set<Bar> limits(Terms terms, int loans, Money owed) {
    var bars = EnumSet.noneOf(Bar.class);
    if (loans >= terms.loanLimit()) {
      bars.add(Bar.TOO_MANY_LOANS);
      bars.add(Bar.NO_LOANS);
    }
    if (owed.compareTo(terms.debtLimit()) > 0) {
      bars.add(Bar.TOO_HIGH_FINES);
      bars.add(Bar.NO_LOANS);
    }
    return bars;
  }

  private static Optional<Refusal> why(Reader reader, Set<Bar> bars, Instant now) {
    if (reader.blockAt(now).isPresent()) {
      return Optional.of(Words.CARD_BLOCKED);
    }
    if (bars.contains(Bar.NO_HOLDS)) {
      return Optional.of(Words.CARD_EXPIRED);
    }
    if (bars.contains(Bar.TOO_HIGH_FINES)) {
      return Optional.of(Words.DEBT);
    }
    return bars.contains(Bar.TOO_MANY_LOANS) ? Optional.of(Words.LIMIT) : Optional.empty();
  }
}
