package org.smartlibrary.federation.member;

/** The name of a regulation, and where in a registration it looks. */
public enum Rule {
  NOT_YOURS(""),
  ORPHAN("/parent"),
  UNKNOWN_PARENT("/parent"),
  CYCLE("/parent"),
  ABOVE_ITS_PARENT("/level"),
  BELOW_ITS_CHILDREN("/level"),
  TOO_DEEP("/parent"),
  PARENT_CLOSED("/parent"),
  CHILDREN_OPEN("/status");

  private final String pointer;

  Rule(String pointer) {
    this.pointer = pointer;
  }

  /** The JSON pointer (RFC 6901) of the field that the rule judges; empty for the whole. */
  public String pointer() {
    return pointer;
  }
}
