package org.smartlibrary.loan.sip2;

import java.util.List;
import java.util.Optional;
import org.smartlibrary.starter.security.Isil;

/** The terminals of all libraries. */
public interface Terminals {

  Optional<Terminal> find(TerminalLogin login);

  /** A library's own, by login. */
  List<Terminal> of(Isil library);

  /**
   * Keeps one: a new one has version 1, and one that is changed the version after the known one's;
   * false when somebody else was faster.
   */
  boolean save(Terminal terminal);

  void remove(TerminalLogin login);
}
