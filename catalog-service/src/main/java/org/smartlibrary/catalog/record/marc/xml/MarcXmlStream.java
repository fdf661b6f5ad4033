package org.smartlibrary.catalog.record.marc.xml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;
import org.smartlibrary.catalog.record.marc.encoding.DetectedEncoding;
import org.smartlibrary.catalog.record.marc.encoding.EncodingDetection;
import org.smartlibrary.catalog.record.marc.encoding.EncodingLabel;
import org.smartlibrary.catalog.record.marc.encoding.TextDecoder;
import org.smartlibrary.catalog.record.marc.structure.ByteWindow;
import org.smartlibrary.catalog.record.marc.structure.MarcStream;
import org.smartlibrary.catalog.record.marc.structure.Parsed;

/** A stream of XML with record elements in it. */
public final class MarcXmlStream implements MarcStream {

  private final XmlFraming framing;
  private final EncodingDetection encodings;
  private final MarcXmlParser parser = new MarcXmlParser();

  public MarcXmlStream(InputStream in, ReadOptions options) {
    this.framing = new XmlFraming(new XmlTokens(new ByteWindow(in)), options.recordLimit());
    this.encodings = new EncodingDetection(options.encoding(), options.format());
  }

  @Override
  public Optional<Parsed> next() throws IOException {
    return framing.next().map(this::parsed);
  }

  private Parsed parsed(XmlFrame frame) {
    return switch (frame) {
      case XmlFrame.Element(long offset, byte[] bytes) -> parsed(offset, bytes);
      case XmlFrame.Unusable(long offset, Fault fault, String reason) ->
          new Parsed.Broken(offset, fault, reason);
    };
  }

  private Parsed parsed(long offset, byte[] bytes) {
    EncodingLabel label = new EncodingLabel.Declared(framing.encoding(), "The XML declaration");
    DetectedEncoding detected = encodings.of(bytes, label);
    String text = TextDecoder.of(detected).decode(bytes, 0, bytes.length);
    return switch (parser.parse(text)) {
      case MarcXmlParser.Result.Ok(var record) ->
          new Parsed.Whole(offset, bytes, detected.encoding(), record, detected.remarks());
      case MarcXmlParser.Result.Failed(String controlNumber, String field, String reason) ->
          new Parsed.Broken(offset, controlNumber, field, reason);
    };
  }

  @Override
  public void close() throws IOException {
    framing.close();
  }
}
