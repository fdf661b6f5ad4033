package org.smartlibrary.federation.member;

/** Whether a library still works; what it once was stays known. */
public enum Status {
  ACTIVE,
  CLOSED
}
