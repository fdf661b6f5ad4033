package org.smartlibrary.federation.union;

import java.util.List;

/** What a selection found: how many in all, and the entries of the part that was asked for. */
public record Selected(long total, List<UnionEntry> entries) {}
