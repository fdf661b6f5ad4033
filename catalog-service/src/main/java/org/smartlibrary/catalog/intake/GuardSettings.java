package org.smartlibrary.catalog.intake;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a whole file is not believed. Shares are from 0 to 1.
 *
 * @param withdrawn the share of the held records that a file may give up
 * @param fall the share by which a file may have fewer records than the catalogue holds
 * @param rejected the share of a file's records that may be unfit to be kept
 * @param retitled the share of the records on both sides that may have quite another title
 * @param few so many are never too many, as long as they are less than half
 * @param most the highest share that a request may allow itself
 * @param samples how many of the records that would be withdrawn, and of those with another title,
 *     are written down
 */
@ConfigurationProperties("catalog.intake.guards")
public record GuardSettings(
    @DefaultValue("0.05") double withdrawn,
    @DefaultValue("0.05") double fall,
    @DefaultValue("0.02") double rejected,
    @DefaultValue("0.05") double retitled,
    @DefaultValue("5") int few,
    @DefaultValue("0.5") double most,
    @DefaultValue("500") int samples) {

  /** What holds where a request says nothing. */
  public GuardLimits limits() {
    return new GuardLimits(withdrawn, fall, rejected, retitled);
  }
}
