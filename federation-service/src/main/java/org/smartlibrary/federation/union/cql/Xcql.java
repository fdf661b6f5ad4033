package org.smartlibrary.federation.union.cql;

import java.util.List;
import java.util.function.Consumer;
import org.smartlibrary.federation.union.cql.CqlNode.Clause;
import org.smartlibrary.federation.union.cql.CqlNode.Modifier;
import org.smartlibrary.federation.union.cql.CqlNode.Operation;
import org.smartlibrary.federation.union.cql.CqlNode.Prefix;
import org.smartlibrary.federation.union.cql.CqlNode.Symbol;
import org.smartlibrary.federation.union.xml.Xml;

/** Writes a query as XCQL, which shows a client how it was understood. */
public final class Xcql {

  private final Xml xml = new Xml(512);

  private Xcql() {}

  /** The query as an element, its sort keys inside of the outermost part. */
  public static String of(CqlQuery query) {
    Xcql writing = new Xcql();
    writing.node(query.root(), query.sortKeys());
    return writing.xml.toString();
  }

  private void node(CqlNode node, List<SortKey> keys) {
    switch (node) {
      case Clause clause -> clause(clause);
      case Operation operation -> operation(operation);
    }
    list("sortKeys", "key", keys, this::sortKey);
    xml.close();
  }

  private void clause(Clause clause) {
    xml.open("searchClause");
    list("prefixes", "prefix", clause.prefixes(), this::prefix);
    xml.element("index", clause.index());
    symbol("relation", clause.relation());
    xml.element("term", clause.term().written());
  }

  private void operation(Operation operation) {
    xml.open("triple");
    list("prefixes", "prefix", operation.prefixes(), this::prefix);
    symbol("boolean", operation.operator());
    xml.open("leftOperand");
    node(operation.left(), List.of());
    xml.close().open("rightOperand");
    node(operation.right(), List.of());
    xml.close();
  }

  private void prefix(Prefix prefix) {
    xml.element("name", prefix.name()).element("identifier", prefix.identifier());
  }

  private void symbol(String name, Symbol symbol) {
    xml.open(name).element("value", symbol.name());
    list("modifiers", "modifier", symbol.modifiers(), this::modifier);
    xml.close();
  }

  private void modifier(Modifier modifier) {
    xml.element("type", modifier.name())
        .element("comparison", modifier.comparison())
        .element("value", modifier.value());
  }

  private void sortKey(SortKey key) {
    xml.element("index", key.index());
    list("modifiers", "modifier", key.modifiers(), this::modifier);
  }

  private <T> void list(String name, String each, List<T> values, Consumer<T> write) {
    if (values.isEmpty()) {
      return;
    }
    xml.open(name);
    for (T value : values) {
      xml.open(each);
      write.accept(value);
      xml.close();
    }
    xml.close();
  }
}
