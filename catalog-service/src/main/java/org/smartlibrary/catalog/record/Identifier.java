package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A number given to the resource: {@code value} normalised for comparing (an ISBN always as 13
 * digits without hyphens), {@code raw} as found.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Identifier(
    Type type, String value, String raw, @Nullable String qualifier, Status status) {

  /** Whose numbering it is. */
  public enum Type {
    ISBN,
    ISSN,
    ISMN,
    UNIFIED_BOOK_NUMBER,
    NATIONAL_BIBLIOGRAPHY,
    LCCN,
    OCLC,
    DOI,
    EAN,
    ISRC,
    PUBLISHER_NUMBER,
    OTHER
  }

  /**
   * Whether it identifies this resource: a set's number identifies the set, a cancelled one
   * nothing.
   */
  public enum Status {
    VALID,
    CANCELLED,
    SET,
    INVALID
  }
}
