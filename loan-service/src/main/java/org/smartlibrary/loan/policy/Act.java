package org.smartlibrary.loan.policy;

/** What a line does to a value. */
public enum Act {
  /** Here and below it is this, unless a library below sets its own. */
  SET("sets"),
  /** Here and below it is never more than this. */
  CAP("caps it at"),
  /** Here and below it is this, whatever libraries below say. */
  LOCK("locks");

  private final String verb;

  Act(String verb) {
    this.verb = verb;
  }

  String verb() {
    return verb;
  }
}
