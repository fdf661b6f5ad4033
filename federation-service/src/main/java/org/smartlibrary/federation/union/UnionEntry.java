package org.smartlibrary.federation.union;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;

/** A union record and who holds it. */
public record UnionEntry(
    String id,
    long version,
    UnionRecord record,
    @JsonSetter(nulls = Nulls.AS_EMPTY) List<Holding> holdings,
    Instant derivedAt) {}
