package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.ItemType;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.starter.security.Isil;

/**
 * A loan that is over.
 *
 * @param reader null after the link was cut
 * @param others how many other loans the reader had when it was lent
 * @param daysLate open days after it was due
 * @param fee what its delays cost in all
 */
public record ClosedLoan(
    LoanId id,
    ItemKey item,
    String title,
    ItemType type,
    @Nullable ReaderId reader,
    ReaderGroup group,
    Isil home,
    Isil library,
    Instant lentAt,
    Instant due,
    int renewals,
    int others,
    Ending ending,
    Instant closedAt,
    Isil closedIn,
    int daysLate,
    Money fee) {

  /** How it ended. */
  public enum Ending {
    RETURNED,
    LOST,
    FOUND_AGAIN,
    /** The check-out was a mistake. */
    UNDONE,
    /** The check-in was a mistake; another loan goes on with it. */
    REOPENED;

    /** Whether it never was, as far as anybody counts. */
    public boolean isMistake() {
      return this == UNDONE || this == REOPENED;
    }
  }

  public ClosedLoan {
    closedAt = closedAt.truncatedTo(ChronoUnit.MILLIS);
  }

  static ClosedLoan of(
      Loan loan, StockItem item, Ending ending, Instant when, Isil where, Delay delay) {
    return new ClosedLoan(
        loan.id(),
        loan.item(),
        item.title(),
        item.type(),
        loan.isOfNobody() ? null : loan.reader(),
        loan.group(),
        loan.home(),
        loan.library(),
        loan.lentAt(),
        loan.due(),
        loan.renewals(),
        loan.others(),
        ending,
        when,
        where,
        delay.openDays(),
        loan.charged().plus(delay.fee()));
  }

  /** The same as a mistake, which nobody paid for and which leads to nobody. */
  ClosedLoan mistaken(Ending mistake) {
    return new ClosedLoan(
        id,
        item,
        title,
        type,
        null,
        group,
        home,
        library,
        lentAt,
        due,
        renewals,
        others,
        mistake,
        closedAt,
        closedIn,
        0,
        Money.ZERO);
  }

  /** Says of no reader what the reader had. */
  @Override
  public String toString() {
    return "ClosedLoan[%s, %s]".formatted(id, ending);
  }
}
