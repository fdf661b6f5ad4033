package org.smartlibrary.loan.circulation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.smartlibrary.loan.circulation.Refusal.Counter;
import org.smartlibrary.loan.fee.Money;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.policy.Terms;

/** What is asked of a reader whenever something is lent or renewed. */
final class CardRules {

  private CardRules() {}

  static Optional<Refusal> notBlocked(Reader reader, Instant now) {
    return reader
        .blockAt(now)
        .map(
            block ->
                Refusal.of(
                    Rule.CARD_BLOCKED,
                    "The card is blocked by %s: %s."
                        .formatted(
                            block.by(),
                            block
                                .reason()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace('_', ' ')),
                    "The library that set the block can lift it."));
  }

  static Optional<Refusal> stillGood(Reader reader, LocalDate today) {
    return reader.isValidOn(today)
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Rule.CARD_EXPIRED,
                "The card has expired.",
                new Counter(today.toString(), String.valueOf(reader.validThrough())),
                "The home library can extend it."));
  }

  static Optional<Refusal> notTooMuchOwed(Money owed, Terms terms) {
    return owed.compareTo(terms.debtLimit()) <= 0
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Rule.DEBT_TOO_HIGH,
                "The reader owes more than the regulations let stand.",
                Counter.of(owed, terms.debtLimit()),
                "Pay at any desk; what is owed then must not be above the limit."));
  }
}
