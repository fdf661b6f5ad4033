package org.smartlibrary.catalog.manifest;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.store.Digest;

/**
 * A line for each record of a file, in the file's order: {@code controlNumber TAB mark TAB number
 * LF}. The mark is the first 16 digits of the record's digest; {@code deleted} where the record
 * says that it is given up; {@code rejected} where it is not for a catalogue, {@code unreadable} or
 * {@code cut-off} where no record could be made of it, the control number as far as it can be told.
 */
public final class Manifest {

  private static final int DIGITS = 16;

  private Manifest() {}

  public static void write(RecordSource source, Writer out) throws IOException {
    Optional<RecordOutcome> next = source.next();
    while (next.isPresent()) {
      out.write(line(next.get()));
      next = source.next();
    }
  }

  private static String line(RecordOutcome outcome) {
    return switch (outcome) {
      case RecordOutcome.Read(long number, long _, var record) -> {
        String digest = Digest.of(record.original()).value().substring(0, DIGITS);
        yield line(record.controlNumber().value(), digest, number);
      }
      case RecordOutcome.Deleted(long number, long _, var controlNumber) ->
          line(controlNumber.value(), "deleted", number);
      case RecordOutcome.Rejected rejected ->
          line(name(rejected.controlNumber()), mark(rejected.fault()), rejected.number());
    };
  }

  private static String mark(Fault fault) {
    return switch (fault) {
      case UNSUITABLE -> "rejected";
      case UNREADABLE -> "unreadable";
      case CUT_OFF -> "cut-off";
    };
  }

  /** What was glimpsed in a damaged record may have anything in it. */
  private static String name(@Nullable String glimpse) {
    return glimpse == null || glimpse.chars().anyMatch(Character::isISOControl)
        ? ""
        : glimpse.strip();
  }

  private static String line(String controlNumber, String mark, long number) {
    return controlNumber + "\t" + mark + "\t" + number + "\n";
  }
}
