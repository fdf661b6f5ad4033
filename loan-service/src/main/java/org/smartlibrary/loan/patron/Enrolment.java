package org.smartlibrary.loan.patron;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of a reader.
 *
 * @param formerCards those that were replaced: they are dead for good
 */
public record Enrolment(
    Reader reader, Details details, @Nullable PinHash pin, List<CardNumber> formerCards) {

  public Enrolment {
    formerCards = List.copyOf(formerCards);
  }

  static Enrolment first(Registration wanted) {
    return new Enrolment(
        wanted.reader(List.of(), false, 1), wanted.details(), wanted.hashedPin(null), List.of());
  }

  /** What the registration leaves open stays as it is. */
  Enrolment renewed(Registration wanted) {
    var next = wanted.reader(reader.blocks(), reader.keepsHistory(), reader.version());
    return new Enrolment(next, wanted.details(), wanted.hashedPin(pin), retired(next.card()));
  }

  private List<CardNumber> retired(CardNumber next) {
    var cards = new ArrayList<>(formerCards);
    if (!next.equals(reader.card())) {
      cards.add(reader.card());
    }
    return cards;
  }

  /** The same with another reader, one version on. */
  Enrolment with(Reader changed) {
    return new Enrolment(changed.next(reader.version()), details, pin, formerCards);
  }

  public ReaderId id() {
    return reader.id();
  }

  public Optional<PinHash> hashedPin() {
    return Optional.ofNullable(pin);
  }

  @Override
  public String toString() {
    return "Enrolment[" + reader + "]";
  }
}
