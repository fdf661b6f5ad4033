package org.smartlibrary.loan.hold;

/** Counts what happens to holds. */
@FunctionalInterface
public interface HoldMeters {

  void told(HoldActivity activity);
}
