package org.smartlibrary.loan.sip2;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.starter.security.Isil;

/** Terminals in memory. */
public final class TerminalsInMemory implements Terminals {

  private final Map<TerminalLogin, Terminal> all = new HashMap<>();

  @Override
  public synchronized Optional<Terminal> find(TerminalLogin login) {
    return Optional.ofNullable(all.get(login));
  }

  @Override
  public synchronized List<Terminal> of(Isil library) {
    return all.values().stream()
        .filter(terminal -> terminal.library().equals(library))
        .sorted(Comparator.comparing(terminal -> terminal.login().value()))
        .toList();
  }

  @Override
  public synchronized boolean save(Terminal terminal) {
    long known = find(terminal.login()).map(Terminal::version).orElse(0L);
    if (known != terminal.version() - 1) {
      return false;
    }
    all.put(terminal.login(), terminal);
    return true;
  }

  @Override
  public synchronized void remove(TerminalLogin login) {
    all.remove(login);
  }
}
