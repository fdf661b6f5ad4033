package org.smartlibrary.catalog.intake;

/**
 * The shares, from 0 to 1, up to which a whole file is believed.
 *
 * @param withdrawn of the held records, those that the file gives up
 * @param fall by which the file has fewer records than the catalogue holds
 * @param rejected of the file's records, those that cannot be kept
 * @param retitled of the records on both sides, those that have quite another title now
 */
public record GuardLimits(double withdrawn, double fall, double rejected, double retitled) {

  /** Believes everything; for what is not judged. */
  public static final GuardLimits NONE = new GuardLimits(1, 1, 1, 1);
}
