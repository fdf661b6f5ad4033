package org.smartlibrary.federation.cluster;

/**
 * A record as a library holds it now; {@code items} is a JSON array, {@code sequence} is larger for
 * what is newer.
 */
public record HeldRecord(
    RecordKey key, long sequence, Contribution contribution, int copies, String items) {}
