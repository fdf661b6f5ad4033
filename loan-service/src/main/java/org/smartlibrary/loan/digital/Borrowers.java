package org.smartlibrary.loan.digital;

import java.time.Instant;
import java.util.Optional;
import org.smartlibrary.loan.calendar.Calendars;
import org.smartlibrary.loan.fee.Ledger;
import org.smartlibrary.loan.member.Level;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.member.Library;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.policy.Circumstance;
import org.smartlibrary.loan.policy.Policies;
import org.smartlibrary.loan.stock.ItemType;

/** Finds out who borrows. */
public final class Borrowers {

  private final Readers readers;
  private final Libraries libraries;
  private final Policies policies;
  private final Calendars calendars;
  private final Ledger ledger;

  public Borrowers(
      Readers readers, Libraries libraries, Policies policies, Calendars calendars, Ledger ledger) {
    this.readers = readers;
    this.libraries = libraries;
    this.policies = policies;
    this.calendars = calendars;
    this.ledger = ledger;
  }

  Optional<Borrower> find(ReaderId id, Instant now) {
    return readers.find(id).map(reader -> borrower(reader, now));
  }

  private Borrower borrower(Reader reader, Instant now) {
    var today = calendars.dayAt(reader.home(), now);
    var terms =
        policies.terms(new Circumstance(reader.home(), reader.group(), ItemType.EBOOK, today));
    var province =
        libraries.path(reader.home()).stream()
            .filter(library -> library.level() == Level.PROVINCIAL)
            .map(Library::isil)
            .findFirst()
            .orElse(null);
    return new Borrower(reader, province, terms, ledger.owedBy(reader.id()), today);
  }
}
