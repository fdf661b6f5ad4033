package org.smartlibrary.loan.digital;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Terms;
import org.smartlibrary.starter.security.Isil;

/**
 * Who wants to borrow, and what the regulations say of it.
 *
 * @param province where the reader's home is, when it is in one
 */
record Borrower(
    Reader reader, @Nullable Isil province, Terms terms, Money owed, java.time.LocalDate today) {

  private static final List<BiFunction<Borrower, Instant, Optional<LeaseDecision.Refused>>> RULES =
      List.of(
          (it, now) -> it.theCardIsNotBlocked(now),
          (it, _) -> it.theCardIsValid(),
          (it, _) -> it.notTooMuchIsOwed());

  Optional<LeaseDecision.Refused> refusal(Instant now) {
    return RULES.stream().map(rule -> rule.apply(this, now)).flatMap(Optional::stream).findFirst();
  }

  private Optional<LeaseDecision.Refused> theCardIsNotBlocked(Instant now) {
    return reader
        .blockAt(now)
        .map(block -> LeaseDecision.Refused.of(LeaseRule.CARD_BLOCKED, block.reason(), "NONE"));
  }

  private Optional<LeaseDecision.Refused> theCardIsValid() {
    return reader.isValidOn(today)
        ? Optional.empty()
        : Optional.of(
            LeaseDecision.Refused.of(
                LeaseRule.CARD_EXPIRED,
                today,
                Optional.ofNullable(reader.validThrough()).map(Object::toString).orElse("")));
  }

  private Optional<LeaseDecision.Refused> notTooMuchIsOwed() {
    return owed.compareTo(terms.debtLimit()) <= 0
        ? Optional.empty()
        : Optional.of(
            LeaseDecision.Refused.of(
                LeaseRule.DEBT_TOO_HIGH, owed.yuan(), terms.debtLimit().yuan()));
  }
}
