package org.smartlibrary.loan.circulation;

import java.util.concurrent.atomic.AtomicInteger;

/** Lets so many writes through and then ends the process, as far as a test can. */
public final class Fuse {

  /** The end of the process. */
  public static final class Crash extends RuntimeException {

    private Crash() {
      super("the process has ended");
    }
  }

  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

  public void burnsAfter(int writes) {
    left.set(writes);
  }

  public void mended() {
    left.set(Integer.MAX_VALUE);
  }

  /** Called before each write. */
  public void write() {
    if (left.getAndUpdate(n -> n == Integer.MAX_VALUE ? n : Math.max(0, n - 1)) == 0) {
      throw new Crash();
    }
  }
}
