package org.smartlibrary.federation.union.cql;

import java.util.List;

/** An index to sort by, and how. */
public record SortKey(String index, List<CqlNode.Modifier> modifiers) {}
