package org.smartlibrary.catalog.holding;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One copy, or several that the record counts together; {@code library} is the owning branch's code
 * as in the record.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(
    @Nullable Barcode barcode,
    @Nullable CallNumber callNumber,
    @Nullable String location,
    @Nullable String library,
    @Nullable String itemType,
    ItemStatus status,
    int copies,
    @Nullable String price,
    @Nullable String volume) {

  public Item {
    if (copies < 1) {
      throw new IllegalArgumentException("an item of " + copies + " copies");
    }
  }
}
