package org.smartlibrary.loan.sip2;

import java.security.SecureRandom;
import java.util.Optional;

/** Where terminals are set up. */
public final class TerminalDesk {

  private static final int ATTEMPTS = 16;

  private final Terminals terminals;
  private final SecureRandom random = new SecureRandom();

  public TerminalDesk(Terminals terminals) {
    this.terminals = terminals;
  }

  /**
   * Sets a terminal up as wanted, but for its secret: a new one gets one, a known one keeps its
   * own. Nothing when the login is another library's.
   */
  public Optional<Registration> setUp(Terminal wanted) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var known = terminals.find(wanted.login());
      if (known.filter(other -> !other.library().equals(wanted.library())).isPresent()) {
        return Optional.empty();
      }
      var registration = known.map(old -> changed(old, wanted)).orElseGet(() -> created(wanted));
      if (terminals.save(registration.terminal())) {
        return Optional.of(registration);
      }
    }
    throw new IllegalStateException("A terminal is changed by too many at once");
  }

  /** Gives a terminal another secret; the old one opens nothing any more. */
  public Registration renewSecret(Terminal terminal) {
    var secret = TerminalSecret.random(random);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      var known = terminals.find(terminal.login()).orElse(terminal);
      var changed = known.with(secret).after(known.version());
      if (terminals.save(changed)) {
        return new Registration(changed, false, Optional.of(secret));
      }
    }
    throw new IllegalStateException("A terminal is changed by too many at once");
  }

  private Registration created(Terminal wanted) {
    var secret = TerminalSecret.random(random);
    return new Registration(wanted.with(secret).after(0), true, Optional.of(secret));
  }

  private static Registration changed(Terminal known, Terminal wanted) {
    var changed =
        new Terminal(
            known.login(),
            known.library(),
            wanted.place(),
            wanted.encoding(),
            wanted.language(),
            wanted.duties(),
            wanted.asksPin(),
            known.secretDigest(),
            known.version() + 1);
    return new Registration(changed, false, Optional.empty());
  }
}
