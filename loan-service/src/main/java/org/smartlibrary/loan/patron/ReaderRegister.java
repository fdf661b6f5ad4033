package org.smartlibrary.loan.patron;

import java.util.Optional;
import java.util.function.LongPredicate;

/** Registers readers, one at a time, and changes those that are registered. */
public final class ReaderRegister {

  private final Enrolments enrolments;

  public ReaderRegister(Enrolments enrolments) {
    this.enrolments = enrolments;
  }

  /**
   * Registers a reader, or changes one.
   *
   * @param expected whether it is meant for a version: 0 for none yet
   * @param mandate has to hold for the reader's home, and for the one that the reader leaves
   */
  public Decision register(Registration wanted, LongPredicate expected, Mandate mandate) {
    while (true) {
      var before = enrolments.file(wanted.id());
      long actual = before.map(known -> known.reader().version()).orElse(0L);
      var forbidden = forbidden(before, wanted, mandate);
      if (forbidden.isEmpty() && !expected.test(actual)) {
        return new Decision.Outdated(actual);
      }
      var decision = forbidden.or(() -> decide(before, wanted));
      if (decision.isPresent()) {
        return decision.get();
      }
    }
  }

  /** Empty when somebody was faster. */
  private Optional<Decision> decide(Optional<Enrolment> before, Registration wanted) {
    var refused = refusal(before, wanted);
    if (refused.isPresent()) {
      return refused;
    }
    return before.isPresent() ? renew(before.get(), wanted) : create(wanted);
  }

  /** Nobody is told to which library a reader belongs whom they may not write. */
  private static Optional<Decision> forbidden(
      Optional<Enrolment> before, Registration wanted, Mandate mandate) {
    var home = mandate.refuses(wanted.home()).<Decision>map(refused -> refused);
    return home.isEmpty()
            && before.flatMap(known -> mandate.refuses(known.reader().home())).isPresent()
        ? refused(Rule.ELSEWHERE, "Another library has a reader of this id.")
        : home;
  }

  private Optional<Decision> refusal(Optional<Enrolment> before, Registration wanted) {
    var guardian = wanted.guardian();
    if (wanted.id().equals(guardian)) {
      return refused(Rule.OWN_GUARDIAN, "Nobody is the own guardian.");
    }
    boolean isNew = before.filter(known -> sameGuardian(known, wanted)).isEmpty();
    if (guardian != null && isNew && enrolments.find(guardian).isEmpty()) {
      return refused(Rule.GUARDIAN_UNKNOWN, "The guardian is no reader: register that one first.");
    }
    return before.isEmpty() && enrolments.leaving(wanted.id()).isPresent()
        ? refused(Rule.BEING_ERASED, "The reader is being erased: delete once more to end that.")
        : Optional.empty();
  }

  private static boolean sameGuardian(Enrolment known, Registration wanted) {
    return wanted.guardian() != null && wanted.guardian().equals(known.reader().guardian());
  }

  private Optional<Decision> create(Registration wanted) {
    var first = Enrolment.first(wanted);
    return saved(enrolments.save(null, first), new Decision.Created(first));
  }

  private Optional<Decision> renew(Enrolment before, Registration wanted) {
    if (before.formerCards().contains(wanted.card())) {
      return refusedFor(Enrolments.Saved.CARD_DEAD);
    }
    var renewed = before.renewed(wanted);
    if (renewed.equals(before)) {
      return Optional.of(new Decision.Unchanged(before));
    }
    var next = renewed.with(renewed.reader());
    return saved(enrolments.save(before, next), new Decision.Updated(next));
  }

  private static Optional<Decision> saved(Enrolments.Saved saved, Decision done) {
    return switch (saved) {
      case DONE -> Optional.of(done);
      case OUTDATED -> Optional.empty();
      case CARD_TAKEN, CARD_DEAD, LOGIN_TAKEN -> refusedFor(saved);
    };
  }

  private static Optional<Decision> refusedFor(Enrolments.Saved saved) {
    return switch (saved) {
      case CARD_TAKEN ->
          refused(Rule.CARD_TAKEN, "Another reader of the network has a card of this number.");
      case CARD_DEAD ->
          refused(Rule.CARD_DEAD, "The card was replaced by another and is dead for good.");
      case LOGIN_TAKEN -> refused(Rule.LOGIN_TAKEN, "Another reader signs in under this login.");
      case DONE, OUTDATED -> throw new IllegalArgumentException(saved.name());
    };
  }

  private static Optional<Decision> refused(Rule rule, String reason) {
    return Optional.of(new Decision.Refused(rule, reason));
  }
}
