package org.smartlibrary.catalog.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One record by which a person can judge a whole file: its title here, and in the file. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(Kind kind, String controlNumber, String held, @Nullable String sent) {

  /** What would become of the record. */
  public enum Kind {
    /** The file no longer has it. */
    MISSING,
    /** Under its number the file has something else. */
    RETITLED
  }
}
