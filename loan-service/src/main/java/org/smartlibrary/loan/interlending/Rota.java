package org.smartlibrary.loan.interlending;

import java.util.List;
import java.util.Optional;

/**
 * The suppliers in the order in which they are asked; made once and kept.
 *
 * @param next who is asked after the one that is asked now
 * @param retried whether the one that is asked now was asked a second time already
 */
public record Rota(List<Supplier> suppliers, int next, boolean retried) {

  public Rota {
    suppliers = List.copyOf(suppliers);
  }

  static Rota of(List<Supplier> suppliers) {
    return new Rota(suppliers, 0, false);
  }

  Optional<Party> upcoming() {
    return next < suppliers.size() ? Optional.of(suppliers.get(next).party()) : Optional.empty();
  }

  Rota passed() {
    return new Rota(suppliers, next + 1, false);
  }

  Rota again() {
    return new Rota(suppliers, next, true);
  }

  /** Whether this one is asked now or was before. */
  public boolean wasAsked(Party party) {
    return suppliers.stream().limit(next).anyMatch(supplier -> supplier.party().equals(party));
  }
}
