package org.smartlibrary.catalog.record.marc.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A leader and the fields after it, in the order they were sent. */
public final class MarcRecord {

  private final Leader leader;
  private final List<Field> fields;
  private final Map<String, List<DataField>> dataFields = new HashMap<>();

  public MarcRecord(Leader leader, List<Field> fields) {
    this.leader = leader;
    this.fields = List.copyOf(fields);
    for (Field field : this.fields) {
      if (field instanceof DataField data) {
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
  public Stream<DataField> all(List<String> tags) {
    return tags.stream().flatMap(tag -> all(tag).stream());
  }

  public Optional<DataField> first(String tag) {
    List<DataField> found = all(tag);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
  }

  public Optional<ControlField> control(String tag) {
    for (Field field : fields) {
      if (field instanceof ControlField control && control.tag().equals(tag)) {
        return Optional.of(control);
      }
    }
    return Optional.empty();
  }

  public boolean has(String tag) {
    return dataFields.containsKey(tag) || control(tag).isPresent();
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
