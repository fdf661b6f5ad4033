package org.smartlibrary.loan.hold;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;

/** Which copies satisfy a wish, and which wishes a copy satisfies. */
final class Titles {

  private final Stock stock;

  Titles(Stock stock) {
    this.stock = stock;
  }

  List<StockItem> copies(Wish wish) {
    return switch (wish) {
      case Wish.Title(UnionId id) -> stock.current(id).map(stock::copies).orElse(List.of());
      case Wish.Copy(var item) -> stock.find(item).stream().toList();
    };
  }

  /** For a copy of which it is known that it satisfies this wish. */
  Set<Wish> wishesFor(StockItem copy, Wish known) {
    return switch (known) {
      case Wish.Title title -> Set.of(title, new Wish.Copy(copy.key()));
      case Wish.Copy _ -> wishesFor(copy);
    };
  }

  Set<Wish> wishesFor(StockItem copy) {
    return Stream.concat(
            Stream.of(new Wish.Copy(copy.key())),
            stock.titleOf(copy.record()).map(Wish.Title::new).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
