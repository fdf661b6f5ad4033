package org.smartlibrary.federation.member;

/** What became of a registration. */
public sealed interface Decision {

  /** The library joined. */
  record Created(MemberRegistered event) implements Decision {}

  /** The library changed. */
  record Updated(MemberRegistered event) implements Decision {}

  /** The library stood in the register just so; nothing was written. */
  record Unchanged(MemberLibrary library) implements Decision {}

  /**
   * The registration was meant for another version.
   *
   * @param actual 0 where the library is not a member yet
   */
  record Outdated(long expected, long actual) implements Decision {}

  /** A rule stands against it. */
  record Refused(Refusal refusal) implements Decision {}
}
