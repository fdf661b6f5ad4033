package org.smartlibrary.local.mongo.store;

import java.util.Arrays;

/** Changes and what they change in one order; of an entry that is in both, the change counts. */
final class MergedWalk implements Ordered.Walk<Integer> {

  private final Ordered.Walk<Integer> changed;
  private final Ordered.Walk<Integer> unchanged;
  private final boolean backwards;
  private boolean moreChanged;
  private boolean moreUnchanged;
  private byte[] key = {};
  private int place;

  MergedWalk(Ordered.Walk<Integer> changed, Ordered.Walk<Integer> unchanged, boolean backwards) {
    this.changed = changed;
    this.unchanged = unchanged;
    this.backwards = backwards;
    this.moreChanged = changed.advance();
    this.moreUnchanged = unchanged.advance();
  }

  @Override
  public boolean advance() {
    while (moreChanged || moreUnchanged) {
      step(order());
      if (place != IndexEntries.GONE) {
        return true;
      }
    }
    return false;
  }

  /** Below zero when the change comes first, zero when it takes the other's place. */
  private int order() {
    if (!moreChanged || !moreUnchanged) {
      return moreChanged ? -1 : 1;
    }
    int order = Arrays.compareUnsigned(changed.key(), unchanged.key());
    return backwards ? -order : order;
  }

  private void step(int order) {
    var first = order <= 0 ? changed : unchanged;
    key = first.key();
    place = first.value();
    if (order >= 0) {
      moreUnchanged = unchanged.advance();
    }
    if (order <= 0) {
      moreChanged = changed.advance();
    }
  }

  @Override
  public byte[] key() {
    return key;
  }

  @Override
  public Integer value() {
    return place;
  }
}
