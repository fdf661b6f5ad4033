package org.smartlibrary.catalog.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.RecordOutcome;

/**
 * A record that was not taken: its number in the file from 1, the offset of its first byte in the
 * uncompressed file, and what is wrong, with control number and field as far as they can be told.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Rejection(
    long number,
    long offset,
    @Nullable String controlNumber,
    @Nullable String field,
    String reason) {

  static Rejection of(RecordOutcome.Rejected rejected) {
    return new Rejection(
        rejected.number(),
        rejected.offset(),
        rejected.controlNumber(),
        rejected.field(),
        rejected.reason());
  }
}
