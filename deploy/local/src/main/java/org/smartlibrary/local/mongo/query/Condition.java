package org.smartlibrary.local.mongo.query;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.local.mongo.key.Interval;

/**
 * What a filter says of one field, as intervals of an index.
 *
 * @param points each interval is one value
 * @param exact whether what is in the intervals satisfies the filter without another look
 */
record Condition(List<Interval> intervals, boolean points, boolean exact) {

  private static final Pattern LITERAL_START =
      Pattern.compile("\\^(?:\\\\Q(.+?)\\\\E|((?:[^\\\\\\[\\](){}.*+?^$|]|\\\\\\W)+))");

  /** Empty when an index is of no use for it. */
  static Optional<Condition> of(@Nullable Object wanted, boolean multikey) {
    if (BsonRegularExpression.isRegularExpression(wanted)) {
      return prefix(BsonRegularExpression.convertToRegularExpression(wanted));
    }
    if (wanted instanceof Document document && isOperators(document)) {
      return operators(document, multikey);
    }
    return equality(wanted);
  }

  static boolean isOperators(Document document) {
    return !document.isEmpty() && document.keySet().iterator().next().startsWith("$");
  }

  private static Optional<Condition> equality(@Nullable Object wanted) {
    if (wanted instanceof Collection) {
      return Optional.empty();
    }
    return Optional.of(new Condition(List.of(Interval.equalTo(wanted)), true, isExact(wanted)));
  }

  /** Null also means absent, documents compare by more than their bytes, decimals are rounded. */
  private static boolean isExact(@Nullable Object value) {
    return switch (value) {
      case Decimal128 _ -> false;
      case String _, Number _, ObjectId _, Boolean _, Instant _, UUID _ -> true;
      case BinData _, BsonTimestamp _ -> true;
      case null, default -> false;
    };
  }

  private static Optional<Condition> operators(Document document, boolean multikey) {
    var conditions = new ArrayList<Condition>();
    boolean complete = true;
    for (var operator : document.entrySet()) {
      var condition = operator(operator.getKey(), operator.getValue(), document);
      condition.ifPresent(conditions::add);
      complete &= condition.isPresent();
    }
    boolean exact = complete;
    return conditions.stream()
        .reduce((one, other) -> multikey ? one.tighter(other) : one.and(other))
        .map(all -> new Condition(all.intervals, all.points, all.exact && exact));
  }

  private static Optional<Condition> operator(
      String name, @Nullable Object value, Document document) {
    return switch (name) {
      case "$eq" -> equality(value);
      case "$in" -> value instanceof Collection<?> values ? in(values) : Optional.empty();
      case "$gt", "$gte" -> range(value, above -> Interval.above(above, name.equals("$gte")));
      case "$lt", "$lte" -> range(value, below -> Interval.below(below, name.equals("$lte")));
      case "$regex" -> prefix(BsonRegularExpression.convertToRegularExpression(document));
      default -> Optional.empty();
    };
  }

  private static Optional<Condition> in(Collection<?> values) {
    var intervals = new ArrayList<Interval>(values.size());
    boolean exact = true;
    for (var value : values) {
      if (value instanceof Collection || BsonRegularExpression.isRegularExpression(value)) {
        return Optional.empty();
      }
      intervals.add(Interval.equalTo(value));
      exact &= isExact(value);
    }
    return Optional.of(new Condition(eachOnce(intervals), true, exact));
  }

  private static List<Interval> eachOnce(List<Interval> intervals) {
    intervals.sort(null);
    var once = new ArrayList<Interval>(intervals.size());
    for (var interval : intervals) {
      if (once.isEmpty() || !interval.equals(once.getLast())) {
        once.add(interval);
      }
    }
    return once;
  }

  private static Optional<Condition> range(
      @Nullable Object bound, Function<Object, Interval> range) {
    return bound != null && isExact(bound)
        ? Optional.of(new Condition(List.of(range.apply(bound)), false, true))
        : Optional.empty();
  }

  private static Optional<Condition> prefix(BsonRegularExpression expression) {
    var start = LITERAL_START.matcher(expression.getPattern());
    var options = expression.getOptions();
    if (!start.lookingAt() || (options != null && !options.isEmpty())) {
      return Optional.empty();
    }
    var rest = expression.getPattern().substring(start.end());
    if (rest.contains("|") || (!rest.isEmpty() && "*?{".indexOf(rest.charAt(0)) >= 0)) {
      return Optional.empty();
    }
    var quoted = start.group(1);
    var literal = quoted != null ? quoted : start.group(2).replaceAll("\\\\(\\W)", "$1");
    return Optional.of(new Condition(List.of(Interval.prefix(literal)), false, false));
  }

  /** For a field that may hold several values each condition may be met by another of them. */
  private Condition tighter(Condition other) {
    var kept = points || !other.points ? this : other;
    return new Condition(kept.intervals, kept.points, false);
  }

  private Condition and(Condition other) {
    var common = new ArrayList<Interval>();
    for (var one : intervals) {
      other.intervals.stream().map(one::and).filter(both -> !both.isEmpty()).forEach(common::add);
    }
    return new Condition(List.copyOf(common), points || other.points, exact && other.exact);
  }
}
