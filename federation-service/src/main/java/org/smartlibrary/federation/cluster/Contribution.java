package org.smartlibrary.federation.cluster;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A record's whole description, field by field as JSON; what is empty is left out. The higher its
 * rank, the sooner a union record takes a field from it.
 */
public record Contribution(int rank, Map<UnionField, String> fields) {

  public Contribution {
    var ordered = new EnumMap<UnionField, String>(UnionField.class);
    ordered.putAll(fields);
    fields = Collections.unmodifiableMap(ordered);
  }
}
