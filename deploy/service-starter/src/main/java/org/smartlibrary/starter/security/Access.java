package org.smartlibrary.starter.security;

/** Who may. */
public enum Access {
  PUBLIC,
  AUTHENTICATED,
  OPERATOR,
  /**
   * The library in the path's {@code {isil}}, one above it, or an operator, who is written down.
   */
  LIBRARY
}
