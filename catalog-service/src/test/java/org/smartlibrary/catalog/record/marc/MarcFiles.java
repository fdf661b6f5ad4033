package org.smartlibrary.catalog.record.marc;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.record.RecordWriter;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.SourceRecord;

/** Reads whole files in tests. */
public final class MarcFiles {

  private MarcFiles() {}

  public static RecordReader reader() {
    return new MarcRecordReader();
  }

  public static RecordWriter writer() {
    return new MarcRecordWriter();
  }

  public static List<RecordOutcome> outcomes(InputStream in, ReadOptions options) {
    List<RecordOutcome> outcomes = new ArrayList<>();
    try (RecordSource source = new MarcRecordReader().open(in, options)) {
      Optional<RecordOutcome> next = source.next();
      while (next.isPresent()) {
        outcomes.add(next.get());
        next = source.next();
      }
      return outcomes;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  public static List<SourceRecord> records(InputStream in, Serialization serialization) {
    return outcomes(in, ReadOptions.of(serialization)).stream()
        .filter(RecordOutcome.Read.class::isInstance)
        .map(outcome -> ((RecordOutcome.Read) outcome).record())
        .toList();
  }

  /** A file that the repository carries. */
  public static InputStream resource(String name) {
    return Objects.requireNonNull(MarcFiles.class.getResourceAsStream("/marc/" + name), name);
  }
}
