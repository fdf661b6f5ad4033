package org.smartlibrary.loan.policy;

/**
 * Why a line cannot be published.
 *
 * @param number the line's, from 1
 */
public record Objection(int number, Reason reason, String detail) {

  /** What is wrong with it. */
  public enum Reason {
    /** Another line says something else of the same. */
    SAID_TWICE,
    /** A library above has locked it: the line could never decide. */
    LOCKED_ABOVE,
    /** A cap of this library or of one above is lower: it could never be that much. */
    OVER_CAP
  }
}
