package org.smartlibrary.loan.hold;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.circulation.HoldId;
import org.smartlibrary.loan.patron.ReaderId;
import org.smartlibrary.loan.stock.ItemKey;
import org.smartlibrary.starter.security.Isil;
import org.smartlibrary.starter.web.Page;
import org.smartlibrary.starter.web.PageRequest;

/** All holds. Only the next version replaces one, together with what is told of it. */
public interface Holds {

  Optional<Hold> find(HoldId id);

  /** False when there is one of this id. */
  boolean add(Hold hold);

  /** False when somebody was faster. */
  boolean replace(Step step);

  /** Takes out one that was never granted, unless somebody was faster. */
  void remove(Hold asked);

  /** Some of those that wait for one of these, in the order of their places, behind this place. */
  List<Hold> line(Set<Wish> wishes, @Nullable LinePlace behind, int most);

  /** The open holds that have this copy; more than one only for a moment. */
  List<Hold> having(ItemKey copy);

  /** Those that are over while their copy still stands on the pick-up shelf. */
  List<Hold> leaving(ItemKey copy);

  /** Some open holds for this wish, by id, behind this id. */
  List<Hold> open(Wish wish, @Nullable HoldId behind, int most);

  /** A reader's open holds. */
  List<Hold> openOf(ReaderId reader);

  /** How many copies each of these libraries has still to fetch for holds. */
  Map<Isil, Long> toFetch(Collection<Isil> libraries);

  /** Some of those for which something is due, the longest overdue first. */
  List<Hold> due(Instant now, int most);

  /** The next title that somebody waits for, in the order of keys. */
  Optional<Wish.Title> titleAfter(String key);

  Page<Hold> page(HoldQuery query, PageRequest request);

  /** Whose copy still stands on the pick-up shelf of this library although nobody will come. */
  Page<Hold> leftBehind(Isil pickup, PageRequest request);

  /** Takes out what is over of a reader. */
  void forget(ReaderId reader);

  /** Takes out some of those that were over before this moment, all in order; how many. */
  int forgetBefore(Instant moment, int most);

  HoldFigures figures();

  /** Tries a verb on the newest version until nobody was faster; empty when it does not apply. */
  default Optional<Step> change(HoldId id, Function<Hold, Optional<Step>> verb) {
    var step = find(id).flatMap(verb);
    while (step.isPresent() && !replace(step.get())) {
      step = find(id).flatMap(verb);
    }
    return step;
  }

  /**
   * Which holds a list is of.
   *
   * @param at where a copy is to be fetched from
   * @param phases any when empty
   */
  record HoldQuery(
      @Nullable ReaderId reader, @Nullable Isil pickup, @Nullable Isil at, Set<HoldPhase> phases) {

    public HoldQuery {
      phases = Set.copyOf(phases);
    }

    public static HoldQuery ofReader(ReaderId reader) {
      return new HoldQuery(reader, null, null, Set.of());
    }

    /** What a library has to fetch from its shelves. */
    public static HoldQuery toFetchAt(Isil at) {
      return new HoldQuery(null, null, at, Set.of(HoldPhase.ALLOCATED));
    }

    /** What stands on a library's pick-up shelf. */
    public static HoldQuery readyAt(Isil pickup) {
      return new HoldQuery(null, pickup, null, Set.of(HoldPhase.READY));
    }
  }

  /** How many there are of each phase, and since when the oldest copy waits to be fetched. */
  record HoldFigures(Map<HoldPhase, Long> phases, Optional<Instant> oldestToFetch) {}
}
