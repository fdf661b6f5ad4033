package org.smartlibrary.federation.reconcile;

/**
 * What is in a range, in few bytes: whoever has the same records has the same digest.
 *
 * @param digest the first 32 digits of the SHA-256 of a line {@code controlNumber SP digest LF} for
 *     each record, in the order of the control numbers' bytes in UTF-8; a record's digest is the
 *     first 16 digits of that of its original
 * @param sequence the largest of its records, 0 when there is none
 */
public record RangeDigest(Range range, long count, String digest, long sequence) {}
