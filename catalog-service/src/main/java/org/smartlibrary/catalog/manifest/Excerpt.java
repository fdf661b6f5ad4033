package org.smartlibrary.catalog.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.smartlibrary.catalog.record.ControlNumber;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.record.RecordWriter;
import org.smartlibrary.catalog.record.RecordWriter.Written;
import org.smartlibrary.catalog.record.Serialization;

/**
 * A file of changes: some records of a larger one byte for byte, and records that say that others
 * are given up. It is written the way the larger one is.
 */
public final class Excerpt {

  private final RecordWriter writer;
  private final Serialization serialization;
  private final OutputStream out;
  private boolean begun;

  public Excerpt(RecordWriter writer, Serialization serialization, OutputStream out) {
    this.writer = writer;
    this.serialization = serialization;
    this.out = out;
  }

  /** Takes over the records with these numbers, counted from 1. */
  public void take(RecordSource source, LongPredicate numbers) throws IOException {
    Optional<RecordOutcome> next = source.next();
    while (next.isPresent()) {
      if (next.get() instanceof RecordOutcome.Read(long number, long _, var record)
          && numbers.test(number)) {
        write(record.original().bytes(), record.original().encoding());
      }
      next = source.next();
    }
  }

  /** Says that this record is given up: one of which nothing but that is said (leader/05). */
  public void giveUp(ControlNumber number) throws IOException {
    String json =
        "{\"leader\":\"00000dam a2200000   4500\",\"fields\":[{\"001\":\"%s\"}]}"
            .formatted(escaped(number.value()));
    Original original =
        new Original(
            RecordFormat.MARC21, Serialization.MARC_JSON, Encoding.UTF_8, json.getBytes(UTF_8));
    switch (writer.write(original, serialization)) {
      case Written.Bytes(byte[] bytes) -> write(bytes, Encoding.UTF_8);
      case Written.Refused(String reason) ->
          throw new IllegalStateException(number + " cannot be given up: " + reason);
    }
  }

  /** Ends the file; one in which nothing was written stays empty. */
  public void end() throws IOException {
    if (begun && serialization == Serialization.MARCXML) {
      out.write("</collection>\n".getBytes(UTF_8));
    }
    out.flush();
  }

  private void write(byte[] record, Encoding encoding) throws IOException {
    if (!begun) {
      begin(encoding);
    }
    out.write(record);
    if (serialization != Serialization.ISO2709) {
      out.write('\n');
    }
  }

  /** The declaration says what the records were read in; the wrapper lends them no namespace. */
  private void begin(Encoding encoding) throws IOException {
    begun = true;
    if (serialization == Serialization.MARCXML) {
      out.write(
          "<?xml version=\"1.0\" encoding=\"%s\"?>\n<collection>\n"
              .formatted(encoding.name())
              .getBytes(UTF_8));
    }
  }

  /** A control number has no control characters, so these two are all. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }
}
