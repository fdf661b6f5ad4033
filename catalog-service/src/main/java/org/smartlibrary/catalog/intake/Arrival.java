package org.smartlibrary.catalog.intake;

import java.util.List;
import java.util.Optional;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.store.Digest;
import org.smartlibrary.catalog.store.RecordKey;
import org.smartlibrary.starter.security.Isil;

/** What a file brought, as far as it can be told without looking at the catalogue. */
sealed interface Arrival {

  long number();

  /** A record to keep. */
  record Kept(long number, long offset, SourceRecord source, Digest digest) implements Arrival {}

  /** A record that the library gives up. */
  record GivenUp(long number, ControlNumber controlNumber) implements Arrival {}

  /** What is not taken. */
  record Refused(long number, Rejection rejection) implements Arrival {}

  /** The control number, as far as it can be told. */
  default Optional<ControlNumber> name() {
    return switch (this) {
      case Kept kept -> Optional.of(kept.source().controlNumber());
      case GivenUp givenUp -> Optional.of(givenUp.controlNumber());
      case Refused(long _, Rejection rejection) ->
          Optional.ofNullable(rejection.controlNumber()).flatMap(ControlNumber::of);
    };
  }

  /** The keys of those that can be looked up. */
  static List<RecordKey> keys(Isil isil, List<Arrival> batch) {
    return batch.stream()
        .filter(arrival -> !(arrival instanceof Refused))
        .flatMap(arrival -> arrival.name().stream())
        .map(number -> new RecordKey(isil, number))
        .toList();
  }

  static Arrival of(RecordOutcome outcome) {
    return switch (outcome) {
      case RecordOutcome.Read(long number, long offset, SourceRecord source) ->
          new Kept(number, offset, source, Digest.of(source.original()));
      case RecordOutcome.Deleted(long number, long _, ControlNumber known) ->
          new GivenUp(number, known);
      case RecordOutcome.Rejected rejected ->
          new Refused(rejected.number(), Rejection.of(rejected));
    };
  }
}
