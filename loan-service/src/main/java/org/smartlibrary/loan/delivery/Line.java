package org.smartlibrary.loan.delivery;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.circulation.LoanId;
import org.smartlibrary.loan.stock.ItemKey;

/**
 * One copy of an order.
 *
 * @param hold under which it is kept; known before it is placed
 * @param loan once it was lent
 * @param refused the rule that stood against keeping or lending it
 */
public record Line(
    ItemKey item,
    String title,
    int grams,
    HoldId hold,
    State state,
    @Nullable LoanId loan,
    @Nullable String refused) {

  /** How far it is. */
  public enum State {
    WANTED,
    KEPT,
    REFUSED,
    LENT,
    BACK,
    LOST,
    RELEASED
  }

  Line in(State next) {
    return new Line(item, title, grams, hold, next, loan, refused);
  }

  Line lent(LoanId under) {
    return new Line(item, title, grams, hold, State.LENT, under, null);
  }

  Line refusedBy(String rule) {
    return new Line(item, title, grams, hold, State.REFUSED, loan, rule);
  }
}
