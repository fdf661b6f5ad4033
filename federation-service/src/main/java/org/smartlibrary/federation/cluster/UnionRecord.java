package org.smartlibrary.federation.cluster;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the union says of a manifestation: each field from the contributor of the highest rank that
 * has it, with the record it came from. Numbers are those of all contributors, since each is a way
 * to find the thing.
 */
public record UnionRecord(RecordKey original, Map<UnionField, Field> fields) {

  private static final Comparator<HeldRecord> BEST_FIRST =
      Comparator.comparingInt((HeldRecord held) -> held.contribution().rank())
          .reversed()
          .thenComparing(HeldRecord::key);

  public UnionRecord {
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
  }

  /** A field as JSON, and the record it was taken from. */
  public record Field(String json, RecordKey source) {}

  public static UnionRecord of(Cluster cluster) {
    List<HeldRecord> contributors = cluster.records().stream().sorted(BEST_FIRST).toList();
    var fields = new EnumMap<UnionField, Field>(UnionField.class);
    for (HeldRecord held : contributors) {
      held.contribution()
          .fields()
          .forEach((field, json) -> fields.putIfAbsent(field, new Field(json, held.key())));
    }
    return new UnionRecord(contributors.getFirst().key(), fields);
  }
}
