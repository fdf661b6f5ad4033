package org.smartlibrary.catalog.intake;

/** One thing that was measured before a whole file was believed: so many of so many. */
public record Guard(Name name, long count, long of, double limit, boolean passed) {

  /** What is measured. */
  public enum Name {
    /** Of the held records, those that the file gives up. */
    WITHDRAWN,
    /** Of the held records, as many as the file has fewer. */
    FALL,
    /** Of the file's records, those that cannot be kept. */
    REJECTED,
    /** Of the records on both sides, those that have quite another title now. */
    RETITLED
  }

  /** A handful is never too many, as long as it is less than half. */
  static Guard of(Name name, long count, long of, double limit, int few) {
    boolean isFew = count <= few && 2 * count < of;
    return new Guard(name, count, of, limit, isFew || share(count, of) <= limit);
  }

  /** The share, from 0 to 1. */
  public double measured() {
    return share(count, of);
  }

  private static double share(long count, long of) {
    return of == 0 ? 0 : (double) count / of;
  }
}
