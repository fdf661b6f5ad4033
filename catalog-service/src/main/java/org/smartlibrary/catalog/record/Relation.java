package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Another resource that this one belongs to, continues, translates or copies. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Relation(
    Type type, @Nullable String title, List<Identifier> identifiers, @Nullable String number) {

  public Relation {
    identifiers = List.copyOf(identifiers);
  }

  /** How the two belong together, read from this resource's side. */
  public enum Type {
    PART_OF,
    HAS_PART,
    PRECEDED_BY,
    SUCCEEDED_BY,
    TRANSLATION_OF,
    REPRODUCTION_OF,
    OTHER_EDITION,
    OTHER
  }
}
