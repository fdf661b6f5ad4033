package org.smartlibrary.federation.union;

import java.util.List;

/**
 * How the records found divide by one trait, most frequent first. A facet that the query narrows is
 * counted as if it did not, so that the other choices stay visible.
 */
public record Facet(String name, List<Value> values) {

  public record Value(String value, long count) {}
}
