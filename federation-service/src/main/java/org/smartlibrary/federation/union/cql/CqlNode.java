package org.smartlibrary.federation.union.cql;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A part of a query: a clause, or two parts and what joins them. */
public sealed interface CqlNode {

  /** The prefixes that are assigned here, and hold for everything below. */
  List<Prefix> prefixes();

  /** The same with prefixes before its own. */
  CqlNode with(List<Prefix> more);

  /**
   * One thing that is asked.
   *
   * @param index as written: {@code dc.title}, {@code cql.serverChoice} where none was
   */
  record Clause(List<Prefix> prefixes, String index, Symbol relation, Term term)
      implements CqlNode {

    @Override
    public CqlNode with(List<Prefix> more) {
      return new Clause(joined(more, prefixes), index, relation, term);
    }
  }

  /** Two parts and their boolean: {@code and}, {@code or}, {@code not} or {@code prox}. */
  record Operation(List<Prefix> prefixes, Symbol operator, CqlNode left, CqlNode right)
      implements CqlNode {

    @Override
    public CqlNode with(List<Prefix> more) {
      return new Operation(joined(more, prefixes), operator, left, right);
    }
  }

  /** A short name for a context set; without a name, the set of indexes that name none. */
  record Prefix(@Nullable String name, String identifier) {}

  /** A relation or boolean as written, with what modifies it. */
  record Symbol(String name, List<Modifier> modifiers) {

    public static final Symbol EQUALS = new Symbol("=", List.of());

    /** The name in small letters and without CQL's own prefix. */
    public String word() {
      String lower = name.toLowerCase(Locale.ROOT);
      return lower.startsWith("cql.") ? lower.substring("cql.".length()) : lower;
    }
  }

  /** {@code /name}, or {@code /name=value} with another comparison where there is one. */
  record Modifier(String name, @Nullable String comparison, @Nullable String value) {}

  private static List<Prefix> joined(List<Prefix> first, List<Prefix> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }
}
