package org.smartlibrary.loan.circulation;

import static org.smartlibrary.loan.circulation.Rule.DECLARED_LOST;
import static org.smartlibrary.loan.circulation.Rule.KEPT_FOR_ANOTHER;
import static org.smartlibrary.loan.circulation.Rule.NOT_LENDABLE;
import static org.smartlibrary.loan.circulation.Rule.ON_LOAN_ALREADY;
import static org.smartlibrary.loan.circulation.Rule.REFERENCE_ONLY;
import static org.smartlibrary.loan.circulation.Rule.SAID_TO_BE_RETURNED;
import static org.smartlibrary.loan.circulation.Rule.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import org.smartlibrary.loan.circulation.Refusal.Counter;

/** The regulations of lending; the first that speaks against it decides. */
final class LendingRules {

  /** One regulation. */
  @FunctionalInterface
  interface LendingRule {

    Optional<Refusal> against(LendingCase asked);
  }

  static final List<LendingRule> ALL =
      List.of(
          LendingRules::theCardIsNotBlocked,
          LendingRules::theCardIsStillGood,
          LendingRules::theReaderDoesNotOweTooMuch,
          LendingRules::theCopyIsStillHeld,
          LendingRules::theCopyIsNotForReferenceOnly,
          LendingRules::suchCopiesMayLeaveTheHouse,
          LendingRules::nobodyHasTheCopy,
          LendingRules::theCopyIsNotKeptForAnother);

  private LendingRules() {}

  static Optional<Refusal> against(LendingCase asked) {
    return ALL.stream().flatMap(rule -> rule.against(asked).stream()).findFirst();
  }

  static Optional<Refusal> theCardIsNotBlocked(LendingCase asked) {
    return CardRules.notBlocked(asked.reader(), asked.now());
  }

  static Optional<Refusal> theCardIsStillGood(LendingCase asked) {
    return CardRules.stillGood(asked.reader(), asked.today());
  }

  static Optional<Refusal> theReaderDoesNotOweTooMuch(LendingCase asked) {
    return CardRules.notTooMuchOwed(asked.owed(), asked.terms());
  }

  static Optional<Refusal> theCopyIsStillHeld(LendingCase asked) {
    return asked.copy().item().withdrawn()
        ? refuse(
            WITHDRAWN,
            "The catalogue of the owner no longer lists this copy.",
            "Put it aside for the cataloguers; they enter it again or take it out.")
        : Optional.empty();
  }

  static Optional<Refusal> theCopyIsNotForReferenceOnly(LendingCase asked) {
    return asked.copy().item().reference()
        ? refuse(
            REFERENCE_ONLY,
            "This copy may be used inside the library only.",
            "Look for another copy of the title, or have the pages copied.")
        : Optional.empty();
  }

  static Optional<Refusal> suchCopiesMayLeaveTheHouse(LendingCase asked) {
    return asked.terms().lendable()
        ? Optional.empty()
        : refuse(
            NOT_LENDABLE,
            "The regulations do not lend what is of this kind to readers of this group.",
            "GET /api/policies/explain says which line decides.");
  }

  static Optional<Refusal> nobodyHasTheCopy(LendingCase asked) {
    return switch (asked.copy().custody()) {
      case Custody.OnLoan(var loan) when loan.reader().equals(asked.reader().id()) ->
          refuse(ON_LOAN_ALREADY, "The reader has this copy already.", "Renew the loan instead.");
      case Custody.OnLoan _ ->
          refuse(
              ON_LOAN_ALREADY,
              "This copy is on loan to another reader.",
              "Take it back first, then lend it.");
      case Custody.ClaimedReturned _ ->
          refuse(
              SAID_TO_BE_RETURNED,
              "A reader says to have returned this copy, and here it is.",
              "Take it back first, then lend it.");
      case Custody.Lost _ ->
          refuse(
              DECLARED_LOST,
              "This copy was declared lost.",
              "Take it back first: what was charged for it is reversed. Then lend it.");
      case Custody.OnShelf _,
          Custody.Reserved _,
          Custody.OnHoldShelf _,
          Custody.InTransit _,
          Custody.BeingSorted _,
          Custody.Missing _ ->
          Optional.empty();
    };
  }

  static Optional<Refusal> theCopyIsNotKeptForAnother(LendingCase asked) {
    return asked.copy().custody().keptFor().stream()
        .filter(turn -> !asked.reader().id().equals(turn.reader()))
        .findFirst()
        .map(
            _ ->
                Refusal.of(
                    KEPT_FOR_ANOTHER,
                    "This copy is kept for another reader.",
                    "Place a hold: the next free copy comes to the library of the reader's choice."));
  }

  /** Counted when the place is claimed, so that two desks at once cannot both be the last. */
  static Refusal limitReached(int taken, int limit) {
    return Refusal.of(
        Rule.LIMIT_REACHED,
        "The reader has as many loans as the regulations allow at once.",
        Counter.of(taken, limit),
        "Return something first.");
  }

  private static Optional<Refusal> refuse(Rule rule, String reason, String help) {
    return Optional.of(Refusal.of(rule, reason, help));
  }
}
