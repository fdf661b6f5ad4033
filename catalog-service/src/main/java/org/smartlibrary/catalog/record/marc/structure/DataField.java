package org.smartlibrary.catalog.record.marc.structure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.catalog.holding.TaggedField;

/** A field of two indicators and any number of subfields, repeated and empty ones included. */
public record DataField(String tag, char first, char second, List<Subfield> subfields)
    implements Field, TaggedField {

  /** The first subfield with that code that is not blank, without the spaces around it. */
  @Override
  public Optional<String> value(char code) {
    return Optional.ofNullable(valueOrNull(code));
  }

  /** As {@link #value}, for where a null is one step from a record's component. */
  public @Nullable String valueOrNull(char code) {
    for (Subfield subfield : subfields) {
      if (subfield.code() == code && !subfield.value().isBlank()) {
        return subfield.value().strip();
      }
    }
    return null;
  }

  /** All subfields with one of these codes that are not blank, in the order of the field. */
  @Override
  public List<String> values(String codes) {
    return present(codes).map(subfield -> subfield.value().strip()).toList();
  }

  /** The subfields with one of these codes in the order of the field, joined. */
  public String joined(String codes, String separator) {
    return present(codes)
        .map(subfield -> subfield.value().strip())
        .collect(Collectors.joining(separator));
  }

  public boolean has(char code) {
    return valueOrNull(code) != null;
  }

  private Stream<Subfield> present(String codes) {
    return subfields.stream()
        .filter(subfield -> codes.indexOf(subfield.code()) >= 0 && !subfield.value().isBlank());
  }
}
