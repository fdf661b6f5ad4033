package org.smartlibrary.catalog.intake;

import org.smartlibrary.catalog.record.ControlNumber;

/** 64 bits for a control number. */
final class NumberHash {

  private NumberHash() {}

  /** FNV-1a over the characters, finished so that all bits count; never 0. */
  static long of(ControlNumber number) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < number.value().length(); i++) {
      hash = (hash ^ number.value().charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ (hash >>> 29)) * 0xbf58476d1ce4e5b9L;
    return (hash ^ (hash >>> 32)) | 1L << 63;
  }
}
