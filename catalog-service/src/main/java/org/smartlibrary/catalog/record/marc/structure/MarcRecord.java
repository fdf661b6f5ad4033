package org.smartlibrary.catalog.record.marc.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A leader and the fields after it, in the order they were sent. */
public final class MarcRecord {

  private final Leader leader;
  private final List<Field> fields;
  private final List<ControlField> controlFields = new ArrayList<>(8);
  private final Map<String, List<DataField>> dataFields = new HashMap<>();

  public MarcRecord(Leader leader, List<Field> fields) {
    this.leader = leader;
    this.fields = List.copyOf(fields);
    for (Field field : this.fields) {
      switch (field) {
        case ControlField control -> controlFields.add(control);
        case DataField data ->
            dataFields.computeIfAbsent(data.tag(), _ -> new ArrayList<>(2)).add(data);
      }
    }
  }

  public Leader leader() {
    return leader;
  }

  public List<Field> fields() {
    return fields;
  }

  /** The data fields with that tag. */
  public List<DataField> all(String tag) {
    return dataFields.getOrDefault(tag, List.of());
  }

  /** The data fields with these tags, tag after tag. */
  public List<DataField> all(List<String> tags) {
    List<DataField> found = new ArrayList<>();
    for (String tag : tags) {
      List<DataField> more = dataFields.get(tag);
      if (more != null) {
        found.addAll(more);
      }
    }
    return found;
  }

  /** The subfields with one of these codes in the data fields with that tag. */
  public List<String> values(String tag, String codes) {
    List<DataField> found = all(tag);
    if (found.size() == 1) {
      return found.getFirst().values(codes);
    }
    List<String> values = new ArrayList<>();
    for (DataField field : found) {
      values.addAll(field.values(codes));
    }
    return values;
  }

  public Optional<DataField> first(String tag) {
    return Optional.ofNullable(firstOrNull(tag));
  }

  /** As {@link #first}, for where a null is one step from a record's component. */
  public @Nullable DataField firstOrNull(String tag) {
    List<DataField> found = dataFields.get(tag);
    return found == null ? null : found.getFirst();
  }

  public Optional<ControlField> control(String tag) {
    for (ControlField control : controlFields) {
      if (control.tag().equals(tag)) {
        return Optional.of(control);
      }
    }
    return Optional.empty();
  }

  public boolean has(String tag) {
    return dataFields.containsKey(tag) || control(tag).isPresent();
  }

  public boolean hasAny(List<String> tags) {
    for (String tag : tags) {
      if (has(tag)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MarcRecord that
        && leader.equals(that.leader)
        && fields.equals(that.fields);
  }

  @Override
  public int hashCode() {
    return 31 * leader.hashCode() + fields.hashCode();
  }

  @Override
  public String toString() {
    return leader.text() + fields;
  }
}
