package org.smartlibrary.federation.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.smartlibrary.federation.union.ShownRecord;

/** Keeps the first records of a range and counts the others. */
final class Few {

  private final int most;
  private final List<ShownRecord> records = new ArrayList<>();
  private long count;

  Few(int most) {
    this.most = most;
  }

  void take(ShownRecord record) {
    count++;
    if (count <= most) {
      records.add(record);
    }
  }

  long count() {
    return count;
  }

  boolean isAll() {
    return count <= most;
  }

  List<ShownRecord> records() {
    return records;
  }

  RangeDigest digest(Range range) {
    Digester digester = new Digester();
    records.forEach(digester::take);
    return digester.end(range);
  }
}
