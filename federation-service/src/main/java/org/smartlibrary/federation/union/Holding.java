package org.smartlibrary.federation.union;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one library's record says it has of a title. */
public record Holding(
    String isil,
    String controlNumber,
    int copies,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Item> items) {

  private static final String AVAILABLE = "AVAILABLE";
  private static final String UNTOLD = "UNKNOWN";

  /** One copy, or several that the record counts together. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Item(
      @Nullable String barcode,
      @Nullable String callNumber,
      @Nullable String location,
      @Nullable String library,
      String status,
      int copies,
      @Nullable String volume) {

    /** Of a copy that nothing is told of, nothing is known: one event must not stop the index. */
    public Item {
      status = Objects.requireNonNullElse(status, UNTOLD);
    }
  }

  /** The copies that a reader could take home. */
  public int available() {
    return copiesThat(item -> item.status().equals(AVAILABLE));
  }

  /** The copies of which the library does not tell whether a reader could. */
  public int untold() {
    return Math.max(0, copies - copiesThat(item -> !item.status().equals(UNTOLD)));
  }

  private int copiesThat(Predicate<Item> suit) {
    return items.stream().filter(suit).mapToInt(Item::copies).sum();
  }
}
