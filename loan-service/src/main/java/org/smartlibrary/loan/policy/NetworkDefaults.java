package org.smartlibrary.loan.policy;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.loan.stock.ItemType;

/** What holds where no library says anything. */
final class NetworkDefaults {

  static final PolicyLevel LEVEL = PolicyLevel.network(lines());

  private NetworkDefaults() {}

  /** For all readers and all things; money in fen. */
  static long amount(Term term) {
    return switch (term) {
      case LENDABLE -> 1;
      case LOAN_DAYS, RENEWAL_DAYS -> 30;
      case RENEWALS -> 1;
      case LOAN_LIMIT -> 10;
      case HOLD_LIMIT, PICKUP_DAYS, DIGITAL_LEASES -> 5;
      case HOLD_DISTANCE -> 300;
      case RECALL_DAYS -> 7;
      case OVERDUE_FEE -> 10;
      case OVERDUE_CEILING -> 1000;
      case GRACE_DAYS -> 3;
      case LOST_PRICE -> 5000;
      case DEBT_LIMIT -> 2000;
      case FLOATS -> 0;
      case DIGITAL_DAYS -> 21;
      case DELIVERY_FEE -> 500;
      case LOST_REFUND_DAYS -> 180;
    };
  }

  private static List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (var term : Term.values()) {
      lines.add(line(Scope.ANY, term, amount(term)));
    }
    lines.add(line(new Scope(null, ItemType.RARE_BOOK), Term.LENDABLE, 0));
    lines.add(line(new Scope(null, ItemType.MANUSCRIPT), Term.LENDABLE, 0));
    return lines;
  }

  private static Line line(Scope scope, Term term, long amount) {
    return new Line(scope, term, Act.SET, amount, null, null, null);
  }
}
