package org.smartlibrary.loan.sip2.session;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.sip2.SelfCheck;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.message.Request;

/**
 * Whose PIN was right last on this connection, until the reader's turn ends: machines send it with
 * every message, and to try one is made to be slow.
 */
final class Proof {

  private final SelfCheck desk;
  private Request.@Nullable Card proven;

  Proof(SelfCheck desk) {
    this.desk = desk;
  }

  boolean of(Terminal terminal, Request.Card card) {
    if (card.pin().isEmpty()) {
      return false;
    }
    if (!card.equals(proven)) {
      proven = desk.proves(terminal, card.number(), card.pin()) ? card : null;
    }
    return proven != null;
  }

  void forget() {
    proven = null;
  }
}
