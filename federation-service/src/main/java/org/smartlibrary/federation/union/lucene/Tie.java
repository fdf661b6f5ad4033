package org.smartlibrary.federation.union.lucene;

/**
 * A number that orders records which are equal in everything else, the same in every index: 64 bits
 * of the id (FNV-1a), so that no dictionary of all ids is needed for it.
 */
final class Tie {

  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Tie() {}

  static long of(String id) {
    long hash = OFFSET;
    for (int i = 0; i < id.length(); i++) {
      hash = (hash ^ id.charAt(i)) * PRIME;
    }
    return hash;
  }
}
