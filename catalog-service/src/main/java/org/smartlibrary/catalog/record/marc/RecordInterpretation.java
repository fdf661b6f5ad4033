package org.smartlibrary.catalog.record.marc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.Original;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.RecordOutcome;
import org.smartlibrary.catalog.record.RecordOutcome.Fault;
import org.smartlibrary.catalog.record.SourceRecord;
import org.smartlibrary.catalog.record.marc.crosswalk.ComposedText;
import org.smartlibrary.catalog.record.marc.crosswalk.Crosswalk;
import org.smartlibrary.catalog.record.marc.marc21.Marc21Crosswalk;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;
import org.smartlibrary.catalog.record.marc.structure.Parsed;
import org.smartlibrary.catalog.record.marc.unimarc.UnimarcCrosswalk;

/** Makes of what was parsed a record that can be kept, or the reason why it cannot. */
final class RecordInterpretation {

  private static final Crosswalk MARC21 = new Marc21Crosswalk();
  private static final Crosswalk CNMARC = new UnimarcCrosswalk(true);
  private static final Crosswalk UNIMARC = new UnimarcCrosswalk(false);

  private final ReadOptions options;

  RecordInterpretation(ReadOptions options) {
    this.options = options;
  }

  RecordOutcome outcome(long number, Parsed parsed) {
    return switch (parsed) {
      case Parsed.Broken(long offset, Fault fault, String control, String field, String reason) ->
          new RecordOutcome.Rejected(number, offset, fault, control, field, reason);
      case Parsed.Whole whole -> outcome(number, whole);
    };
  }

  private RecordOutcome outcome(long number, Parsed.Whole whole) {
    Optional<KnownAs> known = KnownAs.of(whole.record());
    Optional<Refusal> refusal = Refusal.of(whole.record(), known);
    if (refusal.isPresent()) {
      return refusal.get().outcome(number, whole.offset(), known);
    }
    return accepted(number, whole, known.orElseThrow());
  }

  private RecordOutcome accepted(long number, Parsed.Whole whole, KnownAs known) {
    return whole.record().leader().status() == 'd'
        ? new RecordOutcome.Deleted(number, whole.offset(), known.controlNumber())
        : new RecordOutcome.Read(number, whole.offset(), source(known, whole));
  }

  private SourceRecord source(KnownAs known, Parsed.Whole whole) {
    MarcRecord marc = ComposedText.of(whole.record());
    RecordFormat format = format(marc, options.format());
    Crosswalk crosswalk = crosswalk(format);
    return new SourceRecord(
        known.controlNumber(),
        new Original(format, options.serialization(), whole.encoding(), whole.original()),
        crosswalk.describe(marc),
        crosswalk.items(marc),
        remarks(known.remarks(), whole.remarks()));
  }

  private static List<String> remarks(List<String> ofName, List<String> ofText) {
    if (ofName.isEmpty()) {
      return ofText;
    }
    List<String> remarks = new ArrayList<>(ofName);
    remarks.addAll(ofText);
    return remarks;
  }

  private static RecordFormat format(MarcRecord marc, @Nullable RecordFormat known) {
    return known == null ? FormatDetection.of(marc) : known;
  }

  private static Crosswalk crosswalk(RecordFormat format) {
    return switch (format) {
      case MARC21 -> MARC21;
      case CNMARC -> CNMARC;
      case UNIMARC -> UNIMARC;
    };
  }
}
