package org.smartlibrary.catalog.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A name of the resource; {@code linked} when it stands in another script beside one that is in the
 * record already.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Title(
    Type type,
    String value,
    @Nullable String remainder,
    @Nullable String responsibility,
    @Nullable String partNumber,
    @Nullable String partName,
    @Nullable String pinyin,
    boolean linked) {

  /** What the name is to the resource. */
  public enum Type {
    PROPER,
    PARALLEL,
    UNIFORM,
    ALTERNATIVE,
    COVER,
    SPINE,
    FORMER,
    LATER,
    KEY,
    ABBREVIATED,
    OTHER
  }
}
