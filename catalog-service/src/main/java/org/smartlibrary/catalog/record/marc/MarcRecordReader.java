package org.smartlibrary.catalog.record.marc;

import java.io.InputStream;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordReader;
import org.smartlibrary.catalog.record.RecordSource;
import org.smartlibrary.catalog.record.marc.iso2709.Iso2709Stream;
import org.smartlibrary.catalog.record.marc.json.MarcJsonStream;
import org.smartlibrary.catalog.record.marc.structure.MarcStream;
import org.smartlibrary.catalog.record.marc.xml.MarcXmlStream;

/** Reads MARC in every serialization and dialect. */
public final class MarcRecordReader implements RecordReader {

  @Override
  public RecordSource open(InputStream in, ReadOptions options) {
    return new MarcRecordSource(stream(in, options), new RecordInterpretation(options));
  }

  static MarcStream stream(InputStream in, ReadOptions options) {
    return switch (options.serialization()) {
      case ISO2709 -> new Iso2709Stream(in, options);
      case MARCXML -> new MarcXmlStream(in, options);
      case MARC_JSON -> new MarcJsonStream(in, options);
    };
  }
}
