package org.smartlibrary.loan.policy;

import java.util.List;

/** What became of lines that were to be published. */
public sealed interface Publication {

  /** They hold. */
  record Published(Edition edition) implements Publication {}

  /** They are what holds already. */
  record Unchanged(Edition edition) implements Publication {}

  /** Some of them contradict each other, or what is locked or capped above. */
  record Objected(List<Objection> objections) implements Publication {

    public Objected {
      objections = List.copyOf(objections);
    }
  }

  /** Somebody else published meanwhile. */
  record Outdated(long actual) implements Publication {}
}
