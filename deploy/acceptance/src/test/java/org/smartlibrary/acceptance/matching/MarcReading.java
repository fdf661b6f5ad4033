package org.smartlibrary.acceptance.matching;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.smartlibrary.catalog.record.BibliographicRecord;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.Serialization;
import org.smartlibrary.catalog.record.marc.MarcRecordReader;
import org.smartlibrary.federation.cluster.feature.Description;
import org.smartlibrary.federation.cluster.feature.FeatureExtraction;
import org.smartlibrary.federation.cluster.feature.Features;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way of a record from a library's file to what is compared of it: the catalogue's reader and
 * crosswalk, the JSON of its event, the federation's reading of that.
 */
final class MarcReading {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private MarcReading() {}

  static Features features(String xml) {
    String event = JSON.writeValueAsString(described(xml));
    return FeatureExtraction.of(JSON.readValue(event, Description.class));
  }

  private static BibliographicRecord described(String xml) {
    var in = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    try (var source = new MarcRecordReader().open(in, ReadOptions.of(Serialization.MARCXML))) {
      return switch (source.next().orElseThrow()) {
        case RecordOutcome.Read read -> read.record().record();
        case RecordOutcome.Deleted _ -> throw new IllegalStateException("deleted: " + xml);
        case RecordOutcome.Rejected rejected ->
            throw new IllegalStateException(rejected.reason() + ": " + xml);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
