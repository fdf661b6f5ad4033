package org.smartlibrary.loan.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.Reader;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.UnionId;

/**
 * What a reader wants brought where.
 *
 * @param key by which a repetition is known
 */
public record Basket(
    Reader reader, List<Wish> wishes, Destination destination, @Nullable String key) {

  public Basket {
    wishes = List.copyOf(wishes);
  }

  /** A certain copy, or any of a title. */
  public sealed interface Wish {

    /** This copy. */
    record Copy(ItemKey item) implements Wish {}

    /** The copy of this title that makes the fewest parcels. */
    record Title(UnionId title) implements Wish {}
  }

  /** Says of no reader what is wanted. */
  @Override
  public String toString() {
    return "a basket";
  }
}
