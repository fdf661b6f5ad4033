package org.smartlibrary.acceptance.matching;

import org.smartlibrary.federation.cluster.feature.Features;

/**
 * One description of a family; descriptions of one family with one {@code manifestation} are the
 * same, with two they are different.
 */
record Labelled(
    String category, String family, String manifestation, String line, Features features) {

  boolean sameFamily(Labelled other) {
    return category.equals(other.category) && family.equals(other.family);
  }

  boolean sameManifestation(Labelled other) {
    return sameFamily(other) && manifestation.equals(other.manifestation);
  }
}
