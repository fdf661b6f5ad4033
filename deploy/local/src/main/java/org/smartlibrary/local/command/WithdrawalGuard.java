package org.smartlibrary.local.command;

import org.smartlibrary.local.terminal.Amounts;

/**
 * Whether what a file does not have is given up. A file that was cut off looks like a library that
 * gave up the rest.
 *
 * @param asked whether the caller wants it
 * @param most of the shown records at most this share
 */
record WithdrawalGuard(boolean asked, double most) {

  /** A handful is never too many, as long as it is less than half: as the catalogue has it. */
  private static final int FEW = 5;

  /** What becomes of the records that only the union has. */
  sealed interface Decision {

    /** There are none. */
    record Needless() implements Decision {}

    /** They are given up. */
    record Withdraw() implements Decision {}

    /** They stay, for this reason. */
    record Keep(String why) implements Decision {}
  }

  /**
   * Decides on so many missing of the shown records.
   *
   * @param lost records of the file that cannot be read and do not tell their numbers
   */
  Decision decide(long missing, long shown, long lost) {
    if (missing == 0) {
      return new Decision.Needless();
    }
    if (!asked) {
      return new Decision.Keep("With --withdraw they are given up.");
    }
    if (lost > 0) {
      return new Decision.Keep(
          ("%s records of the file are damaged or cut off and do not tell their numbers: they may be"
                  + " among these. Export the file again.")
              .formatted(Amounts.count(lost)));
    }
    return isTooMuch(missing, shown)
        ? new Decision.Keep(
            ("That is more than %.1f %% of what the union shows. If the file is right, allow more with"
                    + " --max-withdrawn, or send it whole: ./library sync FILE --full")
                .formatted(100 * most))
        : new Decision.Withdraw();
  }

  private boolean isTooMuch(long missing, long shown) {
    boolean isFew = missing <= FEW && 2 * missing < shown;
    return !isFew && missing > most * shown;
  }
}
