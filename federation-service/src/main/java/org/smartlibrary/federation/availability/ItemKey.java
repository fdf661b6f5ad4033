package org.smartlibrary.federation.availability;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * An item's name in the network, {@code ISIL|barcode}, as 128 bits: of a billion items two would
 * share them once in many billion networks. An ISIL has no bar, so the first one ends it.
 */
record ItemKey(long high, long low) {

  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L;

  static String text(String isil, String barcode) {
    return isil + "|" + barcode;
  }

  static ItemKey of(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return of(bytes, 0, bytes.length);
  }

  static ItemKey of(byte[] text, int from, int length) {
    long high = FNV_OFFSET;
    long low = GOLDEN;
    for (int i = from; i < from + length; i++) {
      high = (high ^ (text[i] & 0xff)) * FNV_PRIME;
      low = Long.rotateLeft(low, 23) * GOLDEN + (text[i] & 0xff) + 1;
    }
    return new ItemKey(mix(high ^ length), mix(low));
  }

  /** MurmurHash3's finalizer: every bit depends on every other. */
  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 33)) * 0xff51afd7ed558ccdL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return mixed ^ (mixed >>> 33);
  }
}
