package org.smartlibrary.loan.sip2.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.smartlibrary.loan.sip2.Duty;
import org.smartlibrary.loan.sip2.Language;
import org.smartlibrary.loan.sip2.Refusal;
import org.smartlibrary.loan.sip2.Terminal;
import org.smartlibrary.loan.sip2.message.Request;
import org.smartlibrary.loan.sip2.message.SipDate;

/** At which terminal something is asked, in which language, and when by the library's clock. */
record Where(Terminal terminal, Language language, ZoneId zone, Instant now, Proof proof) {

  String date() {
    return date(now);
  }

  String date(Instant moment) {
    return SipDate.write(moment, zone);
  }

  String institution() {
    return terminal.library().value();
  }

  String say(Refusal refusal) {
    return refusal.in(language);
  }

  /** Whether the card opens the reader's account here. */
  boolean opens(Request.Card card) {
    return !terminal.asksPin() || proof.of(terminal, card);
  }

  /** Why the terminal may not do this, or not with this card; nothing when it may. */
  Optional<Refusal> objection(Duty duty, Request.Card card) {
    if (!terminal.may(duty)) {
      return Optional.of(Refusal.NOT_HERE);
    }
    return opens(card) ? Optional.empty() : Optional.of(Refusal.WRONG_PIN);
  }

  /** The same where no reader is concerned. */
  Optional<Refusal> objection(Duty duty) {
    return terminal.may(duty) ? Optional.empty() : Optional.of(Refusal.NOT_HERE);
  }
}
