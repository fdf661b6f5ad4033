package org.smartlibrary.catalog.record.marc.iso2709;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.marc.structure.ByteWindow;
import org.smartlibrary.catalog.record.marc.structure.MarcStream;
import org.smartlibrary.catalog.record.marc.structure.Parsed;

/** A stream of ISO 2709 records. */
public final class Iso2709Stream implements MarcStream {

  private final Framing framing;
  private final Iso2709Decoder decoder;

  public Iso2709Stream(InputStream in, ReadOptions options) {
    this.framing = new Framing(new ByteWindow(in), options.recordLimit());
    this.decoder = new Iso2709Decoder(options);
  }

  @Override
  public Optional<Parsed> next() throws IOException {
    return framing.next().map(this::parsed);
  }

  private Parsed parsed(Frame frame) {
    return switch (frame) {
      case Frame.Candidate candidate -> decoder.decode(candidate);
      case Frame.Unusable unusable ->
          new Parsed.Broken(
              unusable.offset(),
              unusable.fault(),
              ControlNumberGlimpse.in(unusable.head()),
              null,
              unusable.reason());
    };
  }

  @Override
  public void close() throws IOException {
    framing.close();
  }
}
