package org.smartlibrary.federation.union.cql;

import java.util.List;

/** A whole query, and the order in which its answer is wanted. */
public record CqlQuery(CqlNode root, List<SortKey> sortKeys) {}
