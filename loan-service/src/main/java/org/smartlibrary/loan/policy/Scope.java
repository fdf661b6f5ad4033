package org.smartlibrary.loan.policy;

import org.jspecify.annotations.Nullable;
import org.smartlibrary.loan.patron.ReaderGroup;
import org.smartlibrary.loan.stock.ItemType;

/** For whom and of what a line speaks; null is any. */
public record Scope(@Nullable ReaderGroup group, @Nullable ItemType type) {

  public static final Scope ANY = new Scope(null, null);

  private static final int GROUP_COUNTS = 2;

  public boolean covers(ReaderGroup someGroup, ItemType someType) {
    return (group == null || group == someGroup) && (type == null || type == someType);
  }

  /** A group and a type before a group, a group before a type, a type before any. */
  int closeness() {
    return (group == null ? 0 : GROUP_COUNTS) + (type == null ? 0 : 1);
  }

  @Override
  public String toString() {
    return (group == null ? "any" : group) + "×" + (type == null ? "any" : type);
  }
}
