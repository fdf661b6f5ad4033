package org.smartlibrary.federation.cluster;

/**
 * A record as a library holds it now; {@code items} is a JSON array, {@code sequence} is larger for
 * what is newer, {@code digest} is the first 64 bits of that of the original, 0 where it was never
 * told.
 */
public record HeldRecord(
    RecordKey key,
    long sequence,
    long digest,
    Contribution contribution,
    int copies,
    String items) {}
