package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the resource is about, in the words of {@code scheme} (CCT, LCSH, …) where the record names
 * one.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Subject(String term, Kind kind, @Nullable String scheme, List<String> subdivisions) {

  public Subject {
    subdivisions = List.copyOf(subdivisions);
  }

  /** What the term names. */
  public enum Kind {
    TOPIC,
    PERSON,
    CORPORATE,
    MEETING,
    TITLE,
    PLACE,
    TIME,
    GENRE
  }
}
