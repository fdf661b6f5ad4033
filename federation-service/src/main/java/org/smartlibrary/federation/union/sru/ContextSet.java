package org.smartlibrary.federation.union.sru;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The context sets whose indexes are known here, with the identifiers that clients use. */
enum ContextSet {
  CQL,
  DC,
  BATH,
  REC;

  /** The set that a prefix means as long as a query does not say otherwise. */
  static Optional<ContextSet> ofPrefix(String prefix) {
    String lower = prefix.toLowerCase(Locale.ROOT);
    return lower.equals("srw")
        ? Optional.of(CQL)
        : Stream.of(values()).filter(set -> set.prefix().equals(lower)).findFirst();
  }

  static Optional<ContextSet> ofIdentifier(String identifier) {
    return Stream.of(values()).filter(set -> set.identifiers().contains(identifier)).findFirst();
  }

  String prefix() {
    return name().toLowerCase(Locale.ROOT);
  }

  String identifier() {
    return identifiers().getFirst();
  }

  private List<String> identifiers() {
    return switch (this) {
      case CQL ->
          List.of(
              "info:srw/cql-context-set/1/cql-v1.2",
              "info:srw/cql-context-set/1/cql-v1.1",
              "info:srw/cql-context-set/1/cql-v2.0",
              "http://docs.oasis-open.org/ns/search-ws/cql",
              "http://www.loc.gov/zing/cql/srw-indexes/v1.0/");
      case DC ->
          List.of(
              "info:srw/cql-context-set/1/dc-v1.1",
              "http://purl.org/dc/elements/1.1/",
              "http://www.loc.gov/zing/cql/dc-indexes/v1.0/",
              "http://www.loc.gov/zing/cql/dc-indexes/");
      case BATH ->
          List.of(
              "http://zing.z3950.org/cql/bath/2.0/",
              "http://www.loc.gov/zing/cql/context-sets/bath/v1.1/");
      case REC ->
          List.of("info:srw/cql-context-set/2/rec-1.1", "info:srw/cql-context-set/2/rec-1.0");
    };
  }
}
