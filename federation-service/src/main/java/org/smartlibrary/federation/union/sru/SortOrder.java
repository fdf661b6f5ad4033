package org.smartlibrary.federation.union.sru;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.smartlibrary.federation.union.Criterion;
import org.smartlibrary.federation.union.Selection.By;
import org.smartlibrary.federation.union.Selection.Order;
import org.smartlibrary.federation.union.cql.CqlNode.Modifier;
import org.smartlibrary.federation.union.cql.CqlQuery;
import org.smartlibrary.federation.union.cql.SortKey;

/** The order of an answer, as CQL's sortBy says it or the parameter sortKeys of version 1.1. */
final class SortOrder {

  private static final int MOST_KEYS = 3;

  private SortOrder() {}

  static List<Order> of(CqlQuery query) {
    Prefixes prefixes = Prefixes.USUAL.with(query.root().prefixes());
    return bounded(query.sortKeys().stream().map(key -> order(key, prefixes)).toList());
  }

  /** Keys with blanks between them, each {@code path,schema,ascending,caseSensitive,missing}. */
  static List<Order> of(String sortKeys) {
    return bounded(
        Stream.of(sortKeys.strip().split("\\s+"))
            .filter(key -> !key.isEmpty())
            .map(SortOrder::order)
            .toList());
  }

  static boolean isPossible(Index index) {
    return by(index).isPresent();
  }

  private static List<Order> bounded(List<Order> orders) {
    if (orders.size() > MOST_KEYS) {
      throw Diagnosis.TOO_MANY_SORT_KEYS.refused(String.valueOf(MOST_KEYS));
    }
    return orders;
  }

  private static Order order(SortKey key, Prefixes prefixes) {
    By by =
        by(prefixes.index(key.index()))
            .orElseThrow(() -> Diagnosis.UNSUPPORTED_SORT_PATH.refused(key.index()));
    boolean descending = false;
    for (Modifier modifier : key.modifiers()) {
      switch (word(modifier)) {
        case "ascending" -> descending = false;
        case "descending" -> descending = true;
        case "ignorecase", "ignoreaccents", "unicode", "missinghigh", "number" -> {}
        case "respectcase", "respectaccents" ->
            throw Diagnosis.UNSUPPORTED_CASE.refused(modifier.name());
        case "missinglow", "missingomit", "missingfail", "missingvalue" ->
            throw Diagnosis.MISSING_VALUE_ACTION.refused(modifier.name());
        default -> throw Diagnosis.UNSUPPORTED_SORT.refused(modifier.name());
      }
    }
    return new Order(by, descending);
  }

  private static String word(Modifier modifier) {
    return modifier.name().substring(modifier.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static Order order(String key) {
    String[] parts = key.split(",", -1);
    String path = parts[0].substring(parts[0].lastIndexOf('/') + 1);
    By by =
        Optional.of(path.contains(".") ? path : "dc." + path)
            .flatMap(name -> by(Prefixes.USUAL.index(name)))
            .orElseThrow(() -> Diagnosis.UNSUPPORTED_SORT_PATH.refused(parts[0]));
    return switch (parts.length > 2 ? parts[2] : "") {
      case "", "1", "true" -> new Order(by, false);
      case "0", "false" -> new Order(by, true);
      default -> throw Diagnosis.UNSUPPORTED_DIRECTION.refused(parts[2]);
    };
  }

  private static Optional<By> by(Index index) {
    return switch (index.kind()) {
      case Index.Text(Criterion.Where where) when where == Criterion.Where.TITLE ->
          Optional.of(By.TITLE);
      case Index.Year() -> Optional.of(By.YEAR);
      case Index.Change() -> Optional.of(By.CHANGED);
      default -> Optional.empty();
    };
  }
}
