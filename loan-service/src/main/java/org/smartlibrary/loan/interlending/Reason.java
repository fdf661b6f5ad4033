package org.smartlibrary.loan.interlending;

/**
 * Why a supplier stands where it stands.
 *
 * @param points what it adds to the way, in kilometres; the shorter way is asked first
 */
public record Reason(Criterion criterion, String says, double points) {

  /** What is looked at, in this order of weight. */
  public enum Criterion {
    RING,
    AVAILABILITY,
    DISTANCE,
    LOAD,
    RECIPROCITY
  }
}
