package org.smartlibrary.catalog.record.marc.iso2709;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.marc.encoding.DetectedEncoding;
import org.smartlibrary.catalog.record.marc.encoding.EncodingDetection;
import org.smartlibrary.catalog.record.marc.encoding.TextDecoder;
import org.smartlibrary.catalog.record.marc.structure.Field;
import org.smartlibrary.catalog.record.marc.structure.Leader;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import org.smartlibrary.catalog.record.marc.structure.Parsed;

/** Makes a record of one frame. */
final class Iso2709Decoder {

  private final EncodingDetection encodings;

  Iso2709Decoder(ReadOptions options) {
    this.encodings = new EncodingDetection(options.encoding(), options.format());
  }

  Parsed decode(Frame.Candidate frame) {
    Optional<Directory> directory = Directory.of(frame.bytes());
    if (directory.isEmpty()) {
      return new Parsed.Broken(
          frame.offset(), null, null, "The record has no directory of fields.");
    }
    List<Slice> slices = directory.get().slices();
    return slices == null
        ? unreadable(frame, directory.get())
        : whole(frame, directory.get(), slices);
  }

  private static Parsed unreadable(Frame.Candidate frame, Directory directory) {
    return new Parsed.Broken(
        frame.offset(),
        ControlNumberGlimpse.in(frame.bytes()),
        directory.firstUnsound(),
        "The directory does not fit the fields: their positions are wrong and their number differs."
            + " Export the record again.");
  }

  private Parsed whole(Frame.Candidate frame, Directory directory, List<Slice> slices) {
    DetectedEncoding detected = encodings.of(frame.bytes(), RecordLabel.of(frame.bytes(), slices));
    List<String> remarks = new ArrayList<>(frame.remarks());
    if (!directory.sound()) {
      remarks.add("The directory gave wrong places; the fields were found by their terminators.");
    }
    remarks.addAll(detected.remarks());
    return new Parsed.Whole(
        frame.offset(),
        frame.bytes(),
        detected.encoding(),
        new MarcRecord(leader(frame.bytes()), fields(frame.bytes(), slices, detected)),
        remarks);
  }

  private static List<Field> fields(byte[] bytes, List<Slice> slices, DetectedEncoding detected) {
    FieldReading reading = new FieldReading(bytes, TextDecoder.of(detected));
    List<Field> fields = new ArrayList<>(slices.size());
    for (Slice slice : slices) {
      fields.add(reading.read(slice));
    }
    return fields;
  }

  private static Leader leader(byte[] bytes) {
    return new Leader(new String(bytes, 0, Leader.LENGTH, StandardCharsets.ISO_8859_1));
  }
}
