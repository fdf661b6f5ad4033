package org.smartlibrary.loan.delivery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.member.Libraries;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.loan.stock.Stock;
import org.smartlibrary.loan.stock.StockItem;
import org.smartlibrary.loan.stock.UnionId;
import org.smartlibrary.starter.security.Isil;

/**
 * Which copies make an order: those that were named, and of a title the one that is best at hand.
 */
final class Selection {

  /** Of a popular title no more are looked at. */
  private static final int MOST_COPIES = 2000;

  private final Stock stock;
  private final Lending lending;
  private final Libraries libraries;
  private final DeliverySettings settings;

  Selection(Stock stock, Lending lending, Libraries libraries, DeliverySettings settings) {
    this.stock = stock;
    this.lending = lending;
    this.libraries = libraries;
    this.settings = settings;
  }

  /** What was chosen, or what stands against it. */
  sealed interface Chosen {

    record Copies(List<Choice> choices) implements Chosen {}

    record None(Refused refused) implements Chosen {}
  }

  Chosen choose(Basket basket) {
    if (basket.wishes().isEmpty()) {
      return new Chosen.None(Refused.of(OrderRule.EMPTY_BASKET));
    }
    if (basket.wishes().size() > settings.orderItems()) {
      return new Chosen.None(
          Refused.counted(OrderRule.TOO_MANY_ITEMS, basket.wishes().size(), settings.orderItems()));
    }
    if (new HashSet<>(basket.wishes()).size() < basket.wishes().size()) {
      return new Chosen.None(Refused.of(OrderRule.SAME_COPY_TWICE));
    }
    return copies(basket);
  }

  /** Named copies first: a title then takes one from a library that packs a parcel anyway. */
  private Chosen copies(Basket basket) {
    List<Basket.Wish> wishes = new ArrayList<>(basket.wishes());
    wishes.sort(Comparator.comparing(wish -> wish instanceof Basket.Wish.Title));
    List<Choice> chosen = new ArrayList<>();
    for (Basket.Wish wish : wishes) {
      Optional<Choice> choice = choice(wish, basket.reader().home(), chosen);
      if (choice.isEmpty()) {
        return new Chosen.None(Refused.about(OrderRule.NOT_AVAILABLE, name(wish)));
      }
      if (choice.get().grams() > settings.parcelGrams()) {
        return new Chosen.None(Refused.about(OrderRule.TOO_HEAVY, name(wish)));
      }
      chosen.add(choice.get());
    }
    return new Chosen.Copies(chosen);
  }

  private static String name(Basket.Wish wish) {
    return switch (wish) {
      case Basket.Wish.Copy copy -> copy.item().value();
      case Basket.Wish.Title title -> title.title().value();
    };
  }

  private Optional<Choice> choice(Basket.Wish wish, Isil home, List<Choice> chosen) {
    List<StockItem> possible =
        switch (wish) {
          case Basket.Wish.Copy copy -> stock.find(copy.item()).stream().toList();
          case Basket.Wish.Title title -> copies(title.title());
        };
    Set<ItemKey> taken = new HashSet<>();
    Set<Isil> packing = new HashSet<>();
    chosen.forEach(
        choice -> {
          taken.add(choice.copy().key());
          packing.add(choice.at());
        });
    List<StockItem> lendable =
        possible.stream()
            .filter(copy -> !copy.reference() && !copy.withdrawn() && !taken.contains(copy.key()))
            .toList();
    Map<ItemKey, Isil> free = lending.free(lendable);
    return lendable.stream()
        .flatMap(copy -> choice(copy, free.get(copy.key())).stream())
        .min(
            Comparator.<Choice, Boolean>comparing(choice -> !packing.contains(choice.at()))
                .thenComparingDouble(
                    choice -> libraries.kilometres(home, choice.at()).orElse(Double.MAX_VALUE))
                .thenComparing(choice -> choice.copy().key().value()));
  }

  private Optional<Choice> choice(StockItem copy, @Nullable Isil at) {
    return at == null
        ? Optional.empty()
        : Optional.of(new Choice(copy, at, settings.gramsOf(copy.type())));
  }

  private List<StockItem> copies(UnionId title) {
    return stock.copies(stock.current(title).orElse(title)).stream().limit(MOST_COPIES).toList();
  }
}
