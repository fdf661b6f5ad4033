package org.smartlibrary.federation.union.daia;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An answer in the terms of DAIA 1.0, section 3; identifiers are URIs. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record DaiaResponse(
    @JsonInclude(JsonInclude.Include.ALWAYS) List<Document> document,
    Entity institution,
    Instant timestamp) {

  /** A document, under the identifier by which it was asked for. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Document(String id, String requested, String href, String about, List<Item> item) {}

  /**
   * One copy, or several that are counted together.
   *
   * @param label the call number
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Item(
      @Nullable String label,
      @Nullable Chronology chronology,
      Entity department,
      @Nullable Entity storage,
      List<Service> available,
      List<Service> unavailable) {}

  /**
   * {@code presentation} in the house, {@code loan} to take home.
   *
   * @param expected when it can be had again, where that is known
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Service(String service, @Nullable Instant expected) {}

  /** Which volume it is. */
  public record Chronology(String about) {}

  /** A library, or a place in one. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  public record Entity(@Nullable String id, @Nullable String content) {}
}
