package org.smartlibrary.catalog.intake;

import java.util.Arrays;
import java.util.OptionalLong;
import org.smartlibrary.catalog.record.ControlNumber;

/**
 * What a sync told of records that the catalogue may not have heard yet, so that a record that a
 * file repeats is judged by its last appearance. Sixteen bytes an entry; when half a million are
 * remembered, which the catalogue has long applied, it begins anew.
 */
final class RecentRecords {

  private static final int MOST = 500_000;
  private static final int FIRST_SIZE = 4096;

  /** Stands for a record that was withdrawn. */
  static final long WITHDRAWN = 0;

  private long[] names = new long[FIRST_SIZE];
  private long[] digests = new long[FIRST_SIZE];
  private int count;

  void put(ControlNumber number, long digest) {
    if (2 * (count + 1) > names.length) {
      grow();
    }
    put(NumberHash.of(number), digest);
  }

  /** The digest's first 64 bits as last told, {@link #WITHDRAWN}, or nothing. */
  OptionalLong find(ControlNumber number) {
    long name = NumberHash.of(number);
    int place = place(name);
    return names[place] == name ? OptionalLong.of(digests[place]) : OptionalLong.empty();
  }

  private void put(long name, long digest) {
    int place = place(name);
    count += names[place] == 0 ? 1 : 0;
    names[place] = name;
    digests[place] = digest;
  }

  private void grow() {
    if (count >= MOST) {
      Arrays.fill(names, 0);
      count = 0;
      return;
    }
    long[] oldNames = names;
    long[] oldDigests = digests;
    names = new long[oldNames.length * 2];
    digests = new long[names.length];
    count = 0;
    for (int i = 0; i < oldNames.length; i++) {
      if (oldNames[i] != 0) {
        put(oldNames[i], oldDigests[i]);
      }
    }
  }

  private int place(long name) {
    int mask = names.length - 1;
    int place = (int) (name ^ (name >>> 32)) & mask;
    while (names[place] != 0 && names[place] != name) {
      place = (place + 1) & mask;
    }
    return place;
  }
}
