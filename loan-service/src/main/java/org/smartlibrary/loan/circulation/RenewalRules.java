package org.smartlibrary.loan.circulation;

import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.circulation.Refusal.Counter;

/** The regulations of renewal; the first that speaks against it decides. */
final class RenewalRules {

  /** One regulation. */
  @FunctionalInterface
  interface RenewalRule {

    Optional<Refusal> against(RenewalCase asked);
  }

  static final List<RenewalRule> ALL =
      List.of(
          RenewalRules::theCardIsNotBlocked,
          RenewalRules::theCardIsStillGood,
          RenewalRules::theReaderDoesNotOweTooMuch,
          RenewalRules::theCopyIsNotRecalled,
          RenewalRules::nobodyElseWaits,
          RenewalRules::notAllRenewalsAreUsedUp,
          RenewalRules::theLoanBecomesLonger);

  private RenewalRules() {}

  static Optional<Refusal> against(RenewalCase asked) {
    return ALL.stream().flatMap(rule -> rule.against(asked).stream()).findFirst();
  }

  static Optional<Refusal> theCardIsNotBlocked(RenewalCase asked) {
    return CardRules.notBlocked(asked.reader(), asked.now());
  }

  static Optional<Refusal> theCardIsStillGood(RenewalCase asked) {
    return CardRules.stillGood(asked.reader(), asked.today());
  }

  static Optional<Refusal> theReaderDoesNotOweTooMuch(RenewalCase asked) {
    return CardRules.notTooMuchOwed(asked.owed(), asked.terms());
  }

  static Optional<Refusal> theCopyIsNotRecalled(RenewalCase asked) {
    return asked
        .loan()
        .recalled()
        .map(
            _ ->
                Refusal.of(
                    Rule.RECALLED_ALREADY,
                    "The copy was recalled for another reader.",
                    "Return it by the day that the recall named."));
  }

  static Optional<Refusal> nobodyElseWaits(RenewalCase asked) {
    return asked.waitedFor()
        ? Optional.of(
            Refusal.of(
                Rule.WAITED_FOR,
                "Another reader waits for this copy or its title.",
                "Return it by its due date; a hold brings it back in turn."))
        : Optional.empty();
  }

  static Optional<Refusal> notAllRenewalsAreUsedUp(RenewalCase asked) {
    int used = asked.loan().renewals();
    int allowed = asked.terms().renewals();
    return used < allowed
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Rule.RENEWALS_USED_UP,
                "The loan was renewed as often as the regulations allow.",
                Counter.of(used, allowed),
                "Return it; when nobody waits for it, it can be lent anew."));
  }

  static Optional<Refusal> theLoanBecomesLonger(RenewalCase asked) {
    return asked.laterDue().isAfter(asked.loan().due())
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                Rule.NOTHING_GAINED,
                "A renewal today would not run longer than the loan does.",
                Counter.of(asked.laterDue(), asked.loan().due()),
                "Renew nearer to the due date."));
  }
}
