package org.smartlibrary.loan.sip2;

import java.util.Optional;
import org.smartlibrary.loan.fee.Money;

/**
 * The desk as a machine needs it. Each call acts for the terminal's library. What cannot be found
 * out or decided now (a store is away) is thrown: the machine then gets no answer and asks again,
 * with the same {@link Transaction#key key}.
 */
public interface SelfCheck {

  Optional<Account> account(Terminal at, String card);

  /** Whether the PIN is that of the card's reader. It costs what makes guessing expensive. */
  boolean proves(Terminal at, String card, String pin);

  Optional<Copy> copy(Terminal at, String barcode);

  /** Lends; a reader who has the copy already gets it renewed where that is wished. */
  Outcome<Lent> lend(
      Terminal at, Transaction transaction, String card, String barcode, boolean renewalWished);

  /** Takes a copy in, on loan or not. */
  Outcome<TakenBack> takeBack(Terminal at, Transaction transaction, String barcode);

  Outcome<Lent> renew(Terminal at, Transaction transaction, String card, String barcode);

  Outcome<Renewals> renewAll(Terminal at, Transaction transaction, String card);

  Outcome<Waiting> placeHold(Terminal at, Transaction transaction, String card, HoldWish wish);

  Outcome<Waiting> changeHold(Terminal at, Transaction transaction, String card, HoldWish wish);

  Outcome<Waiting> cancelHold(Terminal at, Transaction transaction, String card, HoldWish wish);

  /**
   * Takes money.
   *
   * @param fee the one that is paid; empty for the oldest first
   * @return the number of the receipt
   */
  Outcome<String> pay(Terminal at, Transaction transaction, String card, Money amount, String fee);

  /** Nothing more is lent on this card until somebody at a desk, or the machine, says otherwise. */
  void block(Terminal at, String card);

  /** Lifts what a machine of this library has blocked, and nothing else. */
  void unblock(Terminal at, String card);

  /** Notes what a machine says of a copy. */
  Outcome<Copy> remark(Terminal at, String barcode, String remark);
}
