package org.smartlibrary.loan.sip2.desk;

import java.time.Clock;
import java.util.Optional;
import org.smartlibrary.loan.patron.Block;
import org.smartlibrary.loan.patron.CardNumber;
import org.smartlibrary.loan.patron.Pins;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.patron.Readers;
import org.smartlibrary.loan.patron.Standing;
import org.smartlibrary.loan.sip2.Outcome;
import org.smartlibrary.loan.sip2.Refusal;
import org.smartlibrary.loan.sip2.Terminal;

/** The readers behind the cards. */
final class Cards {

  private static final Refusal REPLACED =
      new Refusal("此证已换新证，请使用新证。", "This card was replaced by another.");

  private final Readers readers;
  private final Standing standing;
  private final Pins pins;
  private final Clock clock;

  Cards(Readers readers, Standing standing, Pins pins, Clock clock) {
    this.readers = readers;
    this.standing = standing;
    this.pins = pins;
    this.clock = clock;
  }

  Optional<Reader> find(String card) {
    return CardNumber.of(card).flatMap(readers::withCard);
  }

  /** The reader, or why there is none. */
  Outcome<Reader> reader(String card) {
    return find(card)
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(isDead(card) ? REPLACED : Refusal.UNKNOWN_CARD));
  }

  boolean proves(String card, String pin) {
    return find(card).filter(reader -> pins.matches(reader.id(), pin)).isPresent();
  }

  void block(Terminal at, String card) {
    var block = new Block(Block.Reason.BY_MACHINE, at.library(), clock.instant(), null);
    find(card).ifPresent(reader -> standing.block(reader.id(), block));
  }

  /** What people have blocked, people lift; and what other libraries' machines have, they. */
  void unblock(Terminal at, String card) {
    find(card)
        .ifPresent(reader -> standing.unblock(reader.id(), Block.Reason.BY_MACHINE, at.library()));
  }

  private boolean isDead(String card) {
    return CardNumber.of(card).filter(readers::isDead).isPresent();
  }
}
