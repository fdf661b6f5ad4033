package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;

/**
 * A copy in a reader's hands.
 *
 * @param group the reader's when it was lent; a loan keeps the regulations that it began under
 * @param home the library that the reader belongs to
 * @param library where it was lent; its calendar and regulations count
 * @param others how many other loans the reader had when it was lent
 * @param charged what its delays have cost so far, at renewals
 * @param recalledAt when it was asked back for somebody else; null when it was not
 */
public record Loan(
    LoanId id,
    ItemKey item,
    ReaderId reader,
    ReaderGroup group,
    Isil home,
    Isil library,
    Instant lentAt,
    Instant due,
    int renewals,
    int others,
    Money charged,
    @Nullable Instant recalledAt) {

  /** Times as exact as they are stored. */
  public Loan {
    lentAt = lentAt.truncatedTo(ChronoUnit.MILLIS);
    due = due.truncatedTo(ChronoUnit.MILLIS);
  }

  /** In the place of a reader who was erased. */
  static final ReaderId NOBODY = new ReaderId("erased");

  public boolean isOverdue(Instant now) {
    return now.isAfter(due);
  }

  public Optional<Instant> recalled() {
    return Optional.ofNullable(recalledAt);
  }

  Loan renewedUntil(Instant later, Money fee) {
    return new Loan(
        id,
        item,
        reader,
        group,
        home,
        library,
        lentAt,
        later,
        renewals + 1,
        others,
        charged.plus(fee),
        recalledAt);
  }

  Loan recalledUntil(Instant sooner, Instant now) {
    return new Loan(
        id, item, reader, group, home, library, lentAt, sooner, renewals, others, charged, now);
  }

  Loan ofNobody() {
    return new Loan(
        id, item, NOBODY, group, home, library, lentAt, due, renewals, others, charged, recalledAt);
  }

  boolean isOfNobody() {
    return reader.equals(NOBODY);
  }

  /** Says of no reader what the reader has. */
  @Override
  public String toString() {
    return "Loan[%s, due %s]".formatted(id, due);
  }
}
