package org.smartlibrary.federation.union.cql;

import java.util.Locale;
import java.util.Set;

/** A part of a query's text. */
record Token(Kind kind, String text, int position) {

  private static final Set<String> BOOLEANS = Set.of("and", "or", "not", "prox");
  private static final Set<String> RELATIONS =
      Set.of("any", "all", "within", "encloses", "adj", "exact", "scr");

  enum Kind {
    WORD,
    STRING,
    COMPARISON,
    OPEN,
    CLOSE,
    SLASH,
    END
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  boolean is(String keyword) {
    return kind == Kind.WORD && lower().equals(keyword);
  }

  boolean isTerm() {
    return kind == Kind.WORD || kind == Kind.STRING;
  }

  boolean isBoolean() {
    return kind == Kind.WORD && BOOLEANS.contains(lower());
  }

  /** A comparison, a relation of CQL itself, or the same with its prefix: {@code cql.any}. */
  boolean isRelation() {
    return kind == Kind.COMPARISON || (kind == Kind.WORD && RELATIONS.contains(ofCqlItself()));
  }

  /** Whether a term goes on with it: a word that says nothing else. */
  boolean continuesTerm() {
    return kind == Kind.WORD && !isBoolean() && !is("sortby");
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  String shown() {
    return kind == Kind.END ? "the end" : "«" + text + "»";
  }

  private String ofCqlItself() {
    return lower().startsWith("cql.") ? lower().substring("cql.".length()) : lower();
  }
}
