package org.smartlibrary.catalog.record.marc;

import java.io.IOException;
import java.util.Optional;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.record.marc.structure.MarcStream;

/** Numbers what a stream holds and says what became of each. */
final class MarcRecordSource implements RecordSource {

  private final MarcStream stream;
  private final RecordInterpretation interpretation;
  private long number;

  MarcRecordSource(MarcStream stream, RecordInterpretation interpretation) {
    this.stream = stream;
    this.interpretation = interpretation;
  }

  @Override
  public Optional<RecordOutcome> next() throws IOException {
    return stream.next().map(parsed -> interpretation.outcome(++number, parsed));
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
