package org.smartlibrary.catalog.record.marc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordWriter;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.marc.iso2709.Iso2709Encoder;
import org.smartlibrary.catalog.record.marc.json.MarcJsonWriter;
import org.smartlibrary.catalog.record.marc.structure.MarcStream;
import org.smartlibrary.catalog.record.marc.structure.Parsed;
import org.smartlibrary.catalog.record.marc.xml.MarcXmlWriter;

/** Writes originals in every serialization by reading them again. */
public final class MarcRecordWriter implements RecordWriter {

  @Override
  public Written write(Original original, Serialization serialization) {
    return original.serialization() == serialization
        ? new Written.Bytes(original.bytes())
        : writeAnew(original, serialization);
  }

  @Override
  public Written writeAnew(Original original, Serialization serialization) {
    return switch (reread(original)) {
      case Parsed.Whole whole -> write(whole, original, serialization);
      case Parsed.Broken broken -> new Written.Refused(broken.reason());
    };
  }

  private static Written write(Parsed.Whole whole, Original original, Serialization serialization) {
    return switch (serialization) {
      case ISO2709 -> Iso2709Encoder.encode(whole.record(), original.format());
      case MARCXML -> MarcXmlWriter.write(whole.record(), original.format());
      case MARC_JSON -> MarcJsonWriter.write(whole.record());
    };
  }

  private static Parsed reread(Original original) {
    ReadOptions options =
        ReadOptions.of(original.serialization())
            .withFormat(original.format())
            .withEncoding(original.encoding())
            .withRecordLimit(Integer.MAX_VALUE - 64);
    try (MarcStream stream =
        MarcRecordReader.stream(new ByteArrayInputStream(original.bytes()), options)) {
      return stream
          .next()
          .orElseGet(() -> new Parsed.Broken(0, null, null, "The original holds no record."));
    } catch (IOException e) {
      throw new UncheckedIOException("reading from memory", e);
    }
  }
}
