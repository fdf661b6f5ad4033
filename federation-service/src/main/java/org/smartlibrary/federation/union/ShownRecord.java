package org.smartlibrary.federation.union;

/**
 * One library's record in the version that searches see.
 *
 * @param digest the first 64 bits of the original's digest, 0 where they were never told
 */
public record ShownRecord(String controlNumber, long sequence, long digest) {}
