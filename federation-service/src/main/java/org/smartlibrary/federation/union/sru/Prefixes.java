package org.smartlibrary.federation.union.sru;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.smartlibrary.federation.union.cql.CqlNode;

/** What prefixes mean at a place in a query. */
final class Prefixes {

  /** As if nothing had been assigned. */
  static final Prefixes USUAL = new Prefixes(Map.of());

  private static final String NO_NAME = "";

  private final Map<String, String> assigned;

  private Prefixes(Map<String, String> assigned) {
    this.assigned = assigned;
  }

  /** What they mean below a node that assigns some. */
  Prefixes with(List<CqlNode.Prefix> more) {
    if (more.isEmpty()) {
      return this;
    }
    Map<String, String> all = new HashMap<>(assigned);
    for (CqlNode.Prefix prefix : more) {
      String name = prefix.name() == null ? NO_NAME : prefix.name().toLowerCase(Locale.ROOT);
      all.put(name, prefix.identifier());
    }
    return new Prefixes(all);
  }

  Index index(String written) {
    int dot = written.indexOf('.');
    Optional<Index> index =
        dot <= 0
            ? unqualified(written)
            : Indexes.in(set(written.substring(0, dot)), written.substring(dot + 1));
    return index.orElseThrow(() -> Diagnosis.UNSUPPORTED_INDEX.refused(written));
  }

  private Optional<Index> unqualified(String name) {
    String identifier = assigned.get(NO_NAME);
    return identifier == null ? Indexes.unqualified(name) : Indexes.in(known(identifier), name);
  }

  private ContextSet set(String prefix) {
    String identifier = assigned.get(prefix.toLowerCase(Locale.ROOT));
    return identifier == null
        ? ContextSet.ofPrefix(prefix)
            .orElseThrow(() -> Diagnosis.UNSUPPORTED_CONTEXT_SET.refused(prefix))
        : known(identifier);
  }

  private static ContextSet known(String identifier) {
    return ContextSet.ofIdentifier(identifier)
        .orElseThrow(() -> Diagnosis.UNSUPPORTED_CONTEXT_SET.refused(identifier));
  }
}
