package org.smartlibrary.catalog.record.marc.marc21;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.record.marc.structure.ControlField;
import org.smartlibrary.catalog.record.marc.structure.DataField;
import org.smartlibrary.catalog.record.marc.structure.Leader;
import org.smartlibrary.catalog.record.marc.structure.MarcRecord;

/** A record with its 880 fields put beside those that they repeat in another script ($6). */
final class Marc21Record {

  private static final String ALTERNATE = "880";

  private final MarcRecord marc;
  private final ControlField fixed;
  private final Map<String, List<DataField>> alternates;

  Marc21Record(MarcRecord marc) {
    this.marc = marc;
    this.fixed = marc.control("008").orElse(new ControlField("008", ""));
    this.alternates = byTag(marc.all(ALTERNATE));
  }

  Leader leader() {
    return marc.leader();
  }

  Optional<ControlField> control(String tag) {
    return marc.control(tag);
  }

  /** Field 008 from one position to before another, empty when the record has none. */
  String fixed(int from, int to) {
    return fixed.slice(from, to);
  }

  char fixed(int position) {
    return fixed.value().length() > position ? fixed.value().charAt(position) : ' ';
  }

  List<DataField> all(String tag) {
    return marc.all(tag);
  }

  List<DataField> all(List<String> tags) {
    return marc.all(tags);
  }

  /** The 880 fields linked to that tag, as fields of it. */
  List<DataField> alternates(String tag) {
    return alternates.getOrDefault(tag, List.of());
  }

  /** The data fields with these tags, tag after tag, and behind them their 880 fields. */
  List<DataField> withAlternates(List<String> tags) {
    List<DataField> found = marc.all(tags);
    if (!alternates.isEmpty()) {
      tags.forEach(tag -> found.addAll(alternates(tag)));
    }
    return found;
  }

  @Nullable DataField first(String tag) {
    return marc.firstOrNull(tag);
  }

  /** The subfields with one of these codes in the data fields with that tag. */
  List<String> values(String tag, String codes) {
    return marc.values(tag, codes);
  }

  /** The field as the resource itself has it: in its own script where an 880 repeats it so. */
  @Nullable DataField asPrinted(String tag) {
    List<DataField> printed = alternates(tag);
    return printed.isEmpty() ? marc.firstOrNull(tag) : printed.getFirst();
  }

  private static Map<String, List<DataField>> byTag(List<DataField> fields) {
    if (fields.isEmpty()) {
      return Map.of();
    }
    Map<String, List<DataField>> alternates = new HashMap<>();
    for (DataField field : fields) {
      field
          .value('6')
          .filter(link -> link.length() >= 3)
          .map(link -> link.substring(0, 3))
          .ifPresent(
              tag -> alternates.computeIfAbsent(tag, _ -> new ArrayList<>()).add(as(tag, field)));
    }
    return alternates;
  }

  private static DataField as(String tag, DataField field) {
    return new DataField(tag, field.first(), field.second(), field.subfields());
  }
}
