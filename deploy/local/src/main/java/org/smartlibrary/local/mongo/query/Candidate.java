package org.smartlibrary.local.mongo.query;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.key.Interval;

/**
 * What one index can do for a filter and a sort order. Behind its own fields every entry has the
 * document's {@code _id}, which narrows and sorts as one more field.
 */
final class Candidate<I extends IndexShape> {

  private static final int MOST_INTERVALS = 20_000;

  private final I index;
  private final List<IndexKey> keys;
  private final List<Clause> clauses;
  private final Document sort;
  private final Set<Clause> settled = Collections.newSetFromMap(new IdentityHashMap<>());
  private List<Interval> intervals = List.of(Interval.ALL);
  private int points;
  private boolean range;

  Candidate(I index, List<Clause> clauses, Document sort) {
    this.index = index;
    this.keys = withId(index.getKeys());
    this.clauses = clauses;
    this.sort = sort;
    narrow();
  }

  private static List<IndexKey> withId(List<IndexKey> keys) {
    var all = new ArrayList<>(keys);
    if (keys.stream().noneMatch(key -> key.getKey().equals("_id"))) {
      all.add(new IndexKey("_id", true));
    }
    return all;
  }

  /** Values are fixed field after field; a range on the next field is the last that counts. */
  private void narrow() {
    for (var key : keys) {
      var found = conditionOn(key.getKey());
      if (found.isEmpty() || tooMany(found.get().condition())) {
        return;
      }
      apply(found.get(), key.isAscending());
      if (!found.get().condition().points()) {
        range = true;
        return;
      }
      points++;
    }
  }

  private boolean tooMany(Condition condition) {
    return intervals.size() > 1
        && (long) intervals.size() * condition.intervals().size() > MOST_INTERVALS;
  }

  private record Found(Condition condition, @Nullable Clause settles) {}

  private Optional<Found> conditionOn(String field) {
    return clauses.stream()
        .flatMap(clause -> condition(clause, field).stream())
        .reduce((one, other) -> isBetter(other, one) ? other : one);
  }

  private static boolean isBetter(Found found, Found than) {
    return found.condition().points() && !than.condition().points();
  }

  private Optional<Found> condition(Clause clause, String field) {
    if (!(clause instanceof Clause.OfField(var name, var wanted))) {
      return Optional.empty();
    }
    if (name.equals(field)) {
      return Condition.of(wanted, index.isMultikey())
          .filter(_ -> !index.isSparse() || !mayBeMissing(wanted))
          .map(condition -> new Found(condition, condition.exact() ? clause : null));
    }
    return insideElement(name, wanted, field).map(condition -> new Found(condition, null));
  }

  /** {@code {items: {$elemMatch: {barcode: x}}}} also restricts {@code items.barcode}. */
  private Optional<Condition> insideElement(String name, @Nullable Object wanted, String field) {
    if (field.startsWith(name + ".")
        && wanted instanceof Document document
        && document.get("$elemMatch") instanceof Document element
        && element.containsKey(field.substring(name.length() + 1))) {
      var inner = element.get(field.substring(name.length() + 1));
      return Condition.of(inner, true).filter(_ -> !mayBeMissing(inner));
    }
    return Optional.empty();
  }

  private static boolean mayBeMissing(@Nullable Object wanted) {
    return switch (wanted) {
      case null -> true;
      case Document document ->
          document.containsValue(null)
              || (document.get("$in") instanceof List<?> values && values.contains(null));
      default -> false;
    };
  }

  private void apply(Found found, boolean ascending) {
    var next = new ArrayList<Interval>();
    for (var start : intervals) {
      for (var interval : found.condition().intervals()) {
        next.add((ascending ? interval : interval.descending()).behind(start.from()));
      }
    }
    intervals = next;
    if (found.settles() != null) {
      settled.add(found.settles());
    }
  }

  boolean restricts() {
    return points > 0 || range;
  }

  boolean usable() {
    return restricts() || (!sort.isEmpty() && !index.isSparse() && order().isPresent());
  }

  /** More fixed values of its own, then a range, then the order, then fewer fields to spare. */
  long worth() {
    return 1000L * Math.min(points, index.getKeys().size())
        + (range ? 500 : 0)
        + (order().isPresent() ? 200 : 0)
        + (isWhole() ? 100 : 0)
        - keys.size();
  }

  private boolean isWhole() {
    return points >= index.getKeys().size();
  }

  Access.Plan<I> plan() {
    var order = order();
    var access =
        new Access.ByIndex<>(
            index,
            intervals.stream().sorted().toList(),
            order.orElse(false),
            !index.isMultikey() || (isWhole() && intervals.size() == 1),
            restricts());
    var rest = clauses.stream().filter(clause -> !settled.contains(clause)).toList();
    return new Access.Plan<>(access, Rest.of(rest), order.isPresent());
  }

  /**
   * Whether the index has to be gone through backwards to have the order that was asked for; empty
   * when it does not have that order.
   */
  private Optional<Boolean> order() {
    var wanted = sort.entrySet().stream().filter(field -> !isFixed(field.getKey())).toList();
    if (wanted.isEmpty()) {
      return Optional.of(false);
    }
    if (index.isMultikey() || intervals.size() > 1 || points + wanted.size() > keys.size()) {
      return Optional.empty();
    }
    boolean backwards = isAgainst(keys.get(points), wanted.getFirst().getValue());
    for (int at = 0; at < wanted.size(); at++) {
      var key = keys.get(points + at);
      if (!key.getKey().equals(wanted.get(at).getKey())
          || isAgainst(key, wanted.get(at).getValue()) != backwards) {
        return Optional.empty();
      }
    }
    return Optional.of(backwards);
  }

  private static boolean isAgainst(IndexKey key, @Nullable Object direction) {
    return key.isAscending() == isDescending(direction);
  }

  /** A field with one possible value does not matter for the order. */
  private boolean isFixed(String field) {
    return intervals.size() == 1
        && !index.isMultikey()
        && keys.subList(0, points).stream().anyMatch(key -> key.getKey().equals(field));
  }

  static boolean isDescending(@Nullable Object direction) {
    return direction instanceof Number number && number.intValue() < 0;
  }
}
