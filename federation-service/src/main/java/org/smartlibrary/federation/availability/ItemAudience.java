package org.smartlibrary.federation.availability;

/** Whoever shows items to others, and is told when some have changed. */
@FunctionalInterface
public interface ItemAudience {

  /**
   * Shows what changed since the last time.
   *
   * @return how many of the changed items are listed by nothing that is shown
   */
  int show();
}
