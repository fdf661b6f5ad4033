package org.smartlibrary.federation.cluster.feature;

/**
 * A title in letters and digits only: {@code core} without part, edition and subtitle, {@code rest}
 * the subtitle.
 */
public record TitleFeature(String core, String rest) {

  /** Core and subtitle as one, however they were divided. */
  public String whole() {
    return core + rest;
  }
}
