package org.smartlibrary.federation.member;

import org.smartlibrary.starter.security.Isil;

/** Whose libraries somebody may write. */
public sealed interface Mandate {

  /** An operator's: every library. */
  record Everything() implements Mandate {}

  /** A library's: those below it, and itself except for its place in the hierarchy. */
  record AtAndBelow(Isil own) implements Mandate {}
}
