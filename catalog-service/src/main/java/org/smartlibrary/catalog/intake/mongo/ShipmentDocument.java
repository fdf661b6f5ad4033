package org.smartlibrary.catalog.intake.mongo;

import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.intake.Guard;
import org.smartlibrary.catalog.intake.GuardLimits;
import org.smartlibrary.catalog.intake.Shipment;
import org.smartlibrary.catalog.intake.SyncMode;
import org.smartlibrary.catalog.intake.Verdict;
import org.smartlibrary.catalog.record.Encoding;
import org.smartlibrary.catalog.record.ReadOptions;
import org.smartlibrary.catalog.record.RecordFormat;
import org.smartlibrary.catalog.record.Serialization;

/** What is said of a file and what was found of it, as documents within the sync's. */
final class ShipmentDocument {

  private ShipmentDocument() {}

  static Document of(Shipment shipment) {
    ReadOptions options = shipment.options();
    GuardLimits limits = shipment.limits();
    return new Document("mode", shipment.mode().name())
        .append("serialization", options.serialization().name())
        .append("format", options.format() == null ? null : options.format().name())
        .append("encoding", options.encoding() == null ? null : options.encoding().name())
        .append("recordLimit", options.recordLimit())
        .append("gzip", shipment.gzip())
        .append(
            "limits",
            new Document("withdrawn", limits.withdrawn())
                .append("fall", limits.fall())
                .append("rejected", limits.rejected())
                .append("retitled", limits.retitled()));
  }

  /** A sync that was begun before files were described is one of changes, and over. */
  static Shipment shipment(@Nullable Document document) {
    if (document == null) {
      return Shipment.delta(ReadOptions.of(Serialization.ISO2709));
    }
    @Nullable String format = document.getString("format");
    @Nullable String encoding = document.getString("encoding");
    ReadOptions options =
        ReadOptions.of(Serialization.valueOf(document.getString("serialization")))
            .withFormat(format == null ? null : RecordFormat.valueOf(format))
            .withEncoding(encoding == null ? null : new Encoding(encoding))
            .withRecordLimit(document.getInteger("recordLimit"));
    return new Shipment(
        SyncMode.valueOf(document.getString("mode")),
        options,
        document.getBoolean("gzip"),
        limits(document.get("limits", Document.class)));
  }

  private static GuardLimits limits(Document document) {
    return new GuardLimits(
        document.getDouble("withdrawn"),
        document.getDouble("fall"),
        document.getDouble("rejected"),
        document.getDouble("retitled"));
  }

  static @Nullable Document of(@Nullable Verdict verdict) {
    return verdict == null
        ? null
        : new Document("proposed", CountsDocument.of(verdict.proposed()))
            .append("guards", verdict.guards().stream().map(ShipmentDocument::guard).toList());
  }

  static @Nullable Verdict verdict(@Nullable Document document) {
    if (document == null) {
      return null;
    }
    List<Guard> guards =
        document.getList("guards", Document.class).stream().map(ShipmentDocument::guard).toList();
    return new Verdict(CountsDocument.counts(document.get("proposed", Document.class)), guards);
  }

  private static Document guard(Guard guard) {
    return new Document("name", guard.name().name())
        .append("count", guard.count())
        .append("of", guard.of())
        .append("limit", guard.limit())
        .append("passed", guard.passed());
  }

  private static Guard guard(Document document) {
    return new Guard(
        Guard.Name.valueOf(document.getString("name")),
        document.getLong("count"),
        document.getLong("of"),
        document.getDouble("limit"),
        document.getBoolean("passed"));
  }
}
