package org.smartlibrary.federation.reconcile.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.reconcile.RangeContent;
import org.smartlibrary.federation.reconcile.RangeDigest;
import org.smartlibrary.federation.union.ShownRecord;

/** A range as it is answered: with its parts, or with its records where they are few. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RangeView(
    String range,
    long count,
    String digest,
    long sequence,
    @Nullable List<Part> parts,
    @Nullable List<Row> records) {

  record Part(String range, long count, String digest) {

    static Part of(RangeDigest part) {
      return new Part(part.range().toString(), part.count(), part.digest());
    }
  }

  record Row(String controlNumber, String digest, long sequence) {

    static Row of(ShownRecord record) {
      return new Row(
          record.controlNumber(), HexFormat.of().toHexDigits(record.digest()), record.sequence());
    }
  }

  static RangeView of(RangeContent content) {
    return switch (content) {
      case RangeContent.Listed(RangeDigest digest, List<ShownRecord> records) ->
          of(digest, null, records.stream().map(Row::of).toList());
      case RangeContent.Divided(RangeDigest digest, List<RangeDigest> parts) ->
          of(digest, parts.stream().map(Part::of).toList(), null);
    };
  }

  private static RangeView of(
      RangeDigest digest, @Nullable List<Part> parts, @Nullable List<Row> records) {
    return new RangeView(
        digest.range().toString(),
        digest.count(),
        digest.digest(),
        digest.sequence(),
        parts,
        records);
  }
}
