package org.smartlibrary.catalog.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.smartlibrary.catalog.intake.IntakeLimits;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.record.SourceRecord;
import org.springframework.stereotype.Component;

/** Reads a body that has to be one record. */
@Component
class SingleUpload {

  private final RecordReader reader;
  private final IntakeLimits limits;

  SingleUpload(RecordReader reader, IntakeLimits limits) {
    this.reader = reader;
    this.limits = limits;
  }

  /** The record in the body, which has to bear that control number. */
  SourceRecord record(HttpServletRequest request, ControlNumber expected) throws IOException {
    try (RecordSource source =
        reader.open(
            new ByteArrayInputStream(body(request)), SyncParameters.ofRecord(request, limits))) {
      SourceRecord record = kept(source.next());
      if (source.next().isPresent()) {
        throw refusal("The body holds more than one record.");
      }
      if (!record.controlNumber().equals(expected)) {
        throw IntakeProblems.OTHER_CONTROL_NUMBER
            .because(
                "The address names the record %s, the body holds the record %s."
                    .formatted(expected, record.controlNumber()))
            .exception();
      }
      return record;
    }
  }

  private static SourceRecord kept(Optional<RecordOutcome> outcome) {
    return switch (outcome.orElseThrow(() -> refusal("The body holds no record."))) {
      case RecordOutcome.Read(long _, long _, SourceRecord record) -> record;
      case RecordOutcome.Deleted _ ->
          throw refusal("The record says of itself that it is deleted (leader/05). Send DELETE.");
      case RecordOutcome.Rejected rejected ->
          throw rejected.field() == null
              ? refusal(rejected.reason())
              : IntakeProblems.RECORD_REFUSED
                  .because(rejected.reason())
                  .with("field", rejected.field())
                  .exception();
    };
  }

  private byte[] body(HttpServletRequest request) throws IOException {
    int limit = Math.toIntExact(limits.maxRecordSize().toBytes());
    byte[] body = request.getInputStream().readNBytes(limit + 1);
    if (body.length > limit) {
      throw IntakeProblems.RECORD_TOO_LARGE
          .because("A record may take %,d bytes; this one takes more.".formatted(limit))
          .exception();
    }
    return body;
  }

  private static org.smartlibrary.starter.problem.ProblemException refusal(String reason) {
    return IntakeProblems.RECORD_REFUSED.because(reason).exception();
  }
}
