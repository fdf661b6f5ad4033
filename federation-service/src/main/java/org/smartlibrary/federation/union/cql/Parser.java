package org.smartlibrary.federation.union.cql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.smartlibrary.federation.union.cql.CqlNode.Clause;
import org.smartlibrary.federation.union.cql.CqlNode.Modifier;
import org.smartlibrary.federation.union.cql.CqlNode.Operation;
import org.smartlibrary.federation.union.cql.CqlNode.Prefix;
import org.smartlibrary.federation.union.cql.CqlNode.Symbol;
import org.smartlibrary.federation.union.cql.CqlReading.Fault;
import org.smartlibrary.federation.union.cql.Token.Kind;

/**
 * The grammar, rule by rule. A prefix is assigned at the beginning of a query, or anywhere inside
 * of parentheses.
 */
final class Parser {

  private static final int DEEPEST = 32;
  private static final int MOST_BOOLEANS = 128;

  private final List<Token> tokens;
  private int at;
  private int depth;
  private int booleans;

  /** What a clause without an index and relation asks. */
  private record Context(String index, Symbol relation) {
    static final Context NONE = new Context("cql.serverChoice", Symbol.EQUALS);
  }

  Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  CqlQuery query() {
    CqlNode root = prefixed(Context.NONE);
    List<SortKey> keys = next().is("sortby") ? sortKeys() : List.of();
    if (next().is(Kind.CLOSE)) {
      throw refused(Fault.PARENTHESES, "a parenthesis is closed that was never opened");
    }
    if (!next().is(Kind.END)) {
      throw refused(Fault.SYNTAX, next().shown() + " does not belong here");
    }
    return new CqlQuery(root, keys);
  }

  private CqlNode prefixed(Context context) {
    List<Prefix> prefixes = prefixes();
    CqlNode node = operand(context);
    while (next().isBoolean()) {
      if (++booleans > MOST_BOOLEANS) {
        throw refused(Fault.TOO_MANY_BOOLEANS, "there are more than " + MOST_BOOLEANS);
      }
      Symbol operator = new Symbol(take().lower(), modifiers());
      node = new Operation(List.of(), operator, node, right(context));
    }
    return prefixes.isEmpty() ? node : node.with(prefixes);
  }

  private CqlNode right(Context context) {
    List<Prefix> own = depth > 0 ? prefixes() : List.of();
    CqlNode node = operand(context);
    return own.isEmpty() ? node : node.with(own);
  }

  private List<Prefix> prefixes() {
    List<Prefix> prefixes = new ArrayList<>();
    while (next().kind() == Kind.COMPARISON && next().text().equals(">")) {
      take();
      String first = name("a prefix or its identifier");
      if (next().kind() == Kind.COMPARISON && next().text().equals("=")) {
        take();
        prefixes.add(new Prefix(first, name("the identifier of a context set")));
      } else {
        prefixes.add(new Prefix(null, first));
      }
    }
    return prefixes;
  }

  private CqlNode operand(Context context) {
    if (next().is(Kind.OPEN)) {
      return nested(context);
    }
    Token first = expectTerm("an index or a term");
    if (first.is(Kind.WORD) && next().isRelation()) {
      Context inner = new Context(first.text(), new Symbol(take().text(), modifiers()));
      return next().is(Kind.OPEN) ? nested(inner) : clause(inner, expectTerm("a term"));
    }
    return clause(context, first);
  }

  private CqlNode nested(Context context) {
    Token open = take();
    if (++depth > DEEPEST) {
      throw refused(Fault.PARENTHESES, "parentheses are nested deeper than " + DEEPEST);
    }
    CqlNode node = prefixed(context);
    if (!next().is(Kind.CLOSE)) {
      throw new UnreadableCqlException(
          Fault.PARENTHESES, open.position(), "a parenthesis is not closed");
    }
    take();
    depth--;
    return node;
  }

  private Clause clause(Context context, Token first) {
    StringBuilder term = new StringBuilder(first.text());
    while (first.is(Kind.WORD) && next().continuesTerm()) {
      term.append(' ').append(take().text());
    }
    return new Clause(List.of(), context.index(), context.relation(), new Term(term.toString()));
  }

  private List<Modifier> modifiers() {
    List<Modifier> modifiers = new ArrayList<>();
    while (next().is(Kind.SLASH)) {
      take();
      Token name = expectTerm("the name of a modifier");
      @Nullable String comparison = next().is(Kind.COMPARISON) ? take().text() : null;
      @Nullable String value = comparison == null ? null : name("the value of a modifier");
      modifiers.add(new Modifier(name.lower(), comparison, value));
    }
    return modifiers;
  }

  private List<SortKey> sortKeys() {
    take();
    List<SortKey> keys = new ArrayList<>();
    do {
      keys.add(new SortKey(name("an index to sort by"), modifiers()));
    } while (next().isTerm());
    return keys;
  }

  private String name(String what) {
    return expectTerm(what).text();
  }

  private Token expectTerm(String what) {
    if (!next().isTerm()) {
      throw refused(Fault.SYNTAX, "expected " + what + " and found " + next().shown());
    }
    return take();
  }

  private Token next() {
    return tokens.get(at);
  }

  private Token take() {
    return tokens.get(at++);
  }

  private UnreadableCqlException refused(Fault fault, String reason) {
    return new UnreadableCqlException(fault, next().position(), reason);
  }
}
