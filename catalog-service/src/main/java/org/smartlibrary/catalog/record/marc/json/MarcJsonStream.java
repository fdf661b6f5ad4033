package org.smartlibrary.catalog.record.marc.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;
import org.smartlibrary.catalog.record.marc.encoding.DetectedEncoding;
import org.smartlibrary.catalog.record.marc.encoding.EncodingDetection;
import org.smartlibrary.catalog.record.marc.encoding.EncodingLabel;
import org.smartlibrary.catalog.record.marc.encoding.TextDecoder;
import org.smartlibrary.catalog.record.marc.structure.ByteWindow;
import org.smartlibrary.catalog.record.marc.structure.MarcStream;
import org.smartlibrary.catalog.record.marc.structure.Parsed;

/** A stream of MARC-in-JSON objects. */
public final class MarcJsonStream implements MarcStream {

  private static final EncodingLabel LABEL =
      new EncodingLabel.Declared(Encoding.UTF_8, "This is JSON");

  private final JsonFraming framing;
  private final EncodingDetection encodings;

  public MarcJsonStream(InputStream in, ReadOptions options) {
    this.framing = new JsonFraming(new ByteWindow(in), options.recordLimit());
    this.encodings = new EncodingDetection(options.encoding(), options.format());
  }

  @Override
  public Optional<Parsed> next() throws IOException {
    return framing.next().map(this::parsed);
  }

  private Parsed parsed(JsonFraming.Frame frame) {
    return switch (frame) {
      case JsonFraming.Frame.Whole whole -> parsed(whole);
      case JsonFraming.Frame.Unusable(long offset, Fault fault, String reason) ->
          new Parsed.Broken(offset, fault, reason);
    };
  }

  private Parsed parsed(JsonFraming.Frame.Whole frame) {
    DetectedEncoding detected = encodings.of(frame.bytes(), LABEL);
    String text = TextDecoder.of(detected).decode(frame.bytes(), 0, frame.bytes().length);
    return switch (MarcJsonParser.parse(text)) {
      case MarcJsonParser.Result.Ok(var record) ->
          new Parsed.Whole(
              frame.offset(), frame.bytes(), detected.encoding(), record, detected.remarks());
      case MarcJsonParser.Result.Failed(String field, String reason) ->
          new Parsed.Broken(frame.offset(), null, field, reason);
    };
  }

  @Override
  public void close() throws IOException {
    framing.close();
  }
}
