package org.smartlibrary.catalog.record.marc.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    List<String> values = List.of();
    for (Subfield subfield : subfields) {
      if (isPresent(subfield, codes)) {
        values = with(values, subfield.value().strip());
      }
    }
    return values;
  }

  /** The subfields with one of these codes in the order of the field, joined. */
  public String joined(String codes, String separator) {
    List<String> values = values(codes);
    return values.size() == 1 ? values.getFirst() : String.join(separator, values);
  }

  public boolean has(char code) {
    return valueOrNull(code) != null;
  }

  private static boolean isPresent(Subfield subfield, String codes) {
    return codes.indexOf(subfield.code()) >= 0 && !subfield.value().isBlank();
  }

  /** Mostly there is none or one. */
  private static List<String> with(List<String> values, String one) {
    if (values.isEmpty()) {
      return List.of(one);
    }
    List<String> more = values.size() == 1 ? new ArrayList<>(values) : values;
    more.add(one);
    return more;
  }
}
