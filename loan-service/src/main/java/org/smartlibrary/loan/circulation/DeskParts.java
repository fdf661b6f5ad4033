package org.smartlibrary.loan.circulation;

import java.time.Clock;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.fee.Forgiveness;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.Ties;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.stock.Stock;

/** What a desk is made of, put together from what other features know and what is kept. */
public record DeskParts(
    Copies copies,
    CirculationMeters meters,
    CopyFile copyFile,
    LoanFile loanFile,
    CheckOut checkOut,
    CheckIn checkIn,
    Renewal renewal,
    ReturnUndo returnUndo,
    LendingUndo lendingUndo,
    Losses losses,
    Recalls recalls,
    Transits transits,
    ShelfSearch search,
    HoldShelf holdShelf,
    LendingOut lendingOut,
    LoanTies loanTies,
    Sweeper sweeper) {

  /** What is kept here. */
  public record Kept(Copies copies, Accounts accounts, ClosedLoans closed) {}

  /** What the regulations are made of. */
  public record Rules(Policies policies, Calendars calendars) {}

  /** Whom it is about. */
  public record People(Readers readers, Libraries libraries) {}

  /** What readers owe. */
  public record Money(Ledger ledger, Forgiveness forgiveness) {}

  /** The whole desk. */
  public static DeskParts of(
      Kept kept,
      Stock stock,
      Rules rules,
      People people,
      Money money,
      WaitingLine line,
      BetweenLibraries between,
      CirculationMeters meters,
      RetentionSettings retention,
      Clock clock) {
    var regulations = new Regulations(rules.policies(), rules.calendars());
    var books =
        new Settlement.Books(kept.accounts(), kept.closed(), money.ledger(), money.forgiveness());
    var settlement = new Settlement(kept.copies(), books, line, between, regulations, clock);
    var decisions = new Decisions(kept.copies(), settlement);
    var file = new CopyFile(stock, kept.copies(), people.libraries());
    var loans = new LoanFile(kept.copies(), kept.closed());
    var search = new ShelfSearch(file, decisions, clock);
    var places = new Places(kept.accounts(), kept.copies(), meters, clock);
    return new DeskParts(
        kept.copies(),
        meters,
        file,
        loans,
        new CheckOut(file, decisions, regulations, money.ledger(), places, kept.closed()),
        new CheckIn(file, decisions, regulations, kept.closed()),
        new Renewal(loans, decisions, regulations, people.readers(), money.ledger(), line),
        new ReturnUndo(kept, decisions, regulations, places, people.readers(), retention.undoFor()),
        new LendingUndo(kept, decisions, retention.undoFor()),
        new Losses(loans, decisions, regulations),
        new Recalls(loans, decisions, regulations, line),
        new Transits(kept.copies(), decisions),
        search,
        new HoldShelf(kept.copies(), file, decisions, search, clock),
        new LendingOut(stock, file, decisions, clock),
        new LoanTies(kept, settlement, clock),
        new Sweeper(kept, settlement, places, people.readers(), meters, retention, clock));
  }

  public CirculationDesk desk() {
    return new CirculationDesk(this);
  }

  public Ties ties() {
    return loanTies;
  }

  public KeptCopies keptCopies() {
    return holdShelf;
  }

  public LentCopies lentCopies() {
    return lendingOut;
  }
}
