package org.smartlibrary.loan.stock;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One copy as its owner's catalogue describes it.
 *
 * @param branch the owning branch's code as in the record, not always an ISIL
 * @param shelf where in the library it stands
 * @param reference whether it may only be used inside
 * @param withdrawn whether the catalogue no longer has it; what is lent then still comes back
 */
public record StockItem(
    ItemKey key,
    RecordKey record,
    ItemType type,
    String title,
    @Nullable String author,
    @Nullable String callNumber,
    @Nullable String branch,
    @Nullable String shelf,
    @Nullable Long priceInFen,
    boolean reference,
    boolean withdrawn) {

  /** What a lost copy costs, when the catalogue knows. */
  public Optional<Long> price() {
    return Optional.ofNullable(priceInFen);
  }
}
