package org.smartlibrary.loan.sip2;

import java.util.Set;
import org.smartlibrary.starter.security.Isil;

/**
 * A self-check machine.
 *
 * @param library for which it acts, whatever institution its messages name
 * @param place where it stands, as the library calls it
 * @param asksPin whether a card alone opens nothing
 * @param secretDigest what is kept of its secret
 * @param version how often it was changed
 */
public record Terminal(
    TerminalLogin login,
    Isil library,
    String place,
    Encoding encoding,
    Language language,
    Set<Duty> duties,
    boolean asksPin,
    String secretDigest,
    long version) {

  public Terminal {
    duties = Set.copyOf(duties);
  }

  public boolean may(Duty duty) {
    return duties.contains(duty);
  }

  /** The same with another secret. */
  public Terminal with(TerminalSecret secret) {
    return new Terminal(
        login, library, place, encoding, language, duties, asksPin, secret.digest(), version);
  }

  /** The same as the change after this version. */
  public Terminal after(long known) {
    return new Terminal(
        login, library, place, encoding, language, duties, asksPin, secretDigest, known + 1);
  }
}
