package org.smartlibrary.loan.interlending;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.smartlibrary.loan.interlending.Reason.Criterion;

/**
 * In which order libraries are asked: who has a copy on the shelf before who has none, the county
 * before the prefecture, the province and the nation; within a ring the shortest way, lengthened
 * for who has much to do and for who gave more than it got.
 */
final class Routing {

  private static final Comparator<Ranked> ORDER =
      Comparator.<Ranked, Boolean>comparing(ranked -> ranked.holder().available() == 0)
          .thenComparing(ranked -> ranked.holder().ring())
          .thenComparingDouble(Ranked::way)
          .thenComparing(ranked -> ranked.holder().isil());

  private final InterlendingSettings settings;

  Routing(InterlendingSettings settings) {
    this.settings = settings;
  }

  private record Ranked(Holder holder, List<Reason> reasons) {

    double way() {
      return reasons.stream().mapToDouble(Reason::points).sum();
    }

    Supplier supplier() {
      return new Supplier(Party.of(holder.isil()), holder.ring(), reasons);
    }
  }

  List<Supplier> order(List<Holder> holders) {
    return holders.stream()
        .filter(holder -> holder.copies() > 0)
        .map(holder -> new Ranked(holder, reasons(holder)))
        .sorted(ORDER)
        .limit(settings.longestRota())
        .map(Ranked::supplier)
        .toList();
  }

  private List<Reason> reasons(Holder holder) {
    return List.of(
        new Reason(Criterion.RING, holder.ring().name().toLowerCase(Locale.ROOT), 0),
        new Reason(
            Criterion.AVAILABILITY,
            "%d of %d on the shelf".formatted(holder.available(), holder.copies()),
            0),
        distance(holder),
        load(holder),
        reciprocity(holder));
  }

  private Reason distance(Holder holder) {
    return holder.kilometres().isPresent()
        ? new Reason(
            Criterion.DISTANCE,
            "%.0f km".formatted(holder.kilometres().getAsDouble()),
            holder.kilometres().getAsDouble())
        : new Reason(Criterion.DISTANCE, "place unknown", settings.unknownKilometres());
  }

  private Reason load(Holder holder) {
    return new Reason(
        Criterion.LOAD,
        "%d open".formatted(holder.open()),
        holder.open() * settings.openRequestKilometres());
  }

  /** Who owes is asked sooner, but a debt halves the way at most. */
  private Reason reciprocity(Holder holder) {
    double imbalance = (holder.supplied() - holder.received()) * settings.imbalanceKilometres();
    double way = holder.kilometres().orElse(settings.unknownKilometres());
    return new Reason(
        Criterion.RECIPROCITY,
        "gave %d, got %d".formatted(holder.supplied(), holder.received()),
        Math.max(imbalance, -way / 2));
  }
}
