package org.smartlibrary.loan.sip2;

import java.time.Instant;
import java.util.List;
import org.smartlibrary.starter.security.Isil;

/** What machines did off line and the desk could not book: staff look at each, and strike it. */
public interface Unsettled {

  /**
   * One of them.
   *
   * @param key of the transaction: the same is written down once
   * @param doing lend, renew or take back
   * @param card whose; empty for a copy that came back
   */
  record Deed(
      String key,
      TerminalLogin terminal,
      Isil library,
      String doing,
      String card,
      String barcode,
      Instant at,
      String why) {

    /** Says of no reader what the reader took. */
    @Override
    public String toString() {
      return "Deed[%s, %s]".formatted(terminal, doing);
    }
  }

  void add(Deed deed);

  /** A library's own, the oldest first; at most a thousand. */
  List<Deed> of(Isil library);

  /** False when the library has no such deed. */
  boolean strike(Isil library, String key);

  /** Cuts deeds from the card of a reader who is erased. */
  void forget(String card);
}
