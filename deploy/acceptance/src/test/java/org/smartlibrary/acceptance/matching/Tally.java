package org.smartlibrary.acceptance.matching;

/** How many pairs were joined and how many left apart, rightly and wrongly. */
final class Tally {

  private int rightlyJoined;
  private int wronglyJoined;
  private int wronglyApart;
  private int rightlyApart;

  void count(boolean joined, boolean same) {
    if (joined) {
      rightlyJoined += same ? 1 : 0;
      wronglyJoined += same ? 0 : 1;
    } else {
      wronglyApart += same ? 1 : 0;
      rightlyApart += same ? 0 : 1;
    }
  }

  int same() {
    return rightlyJoined + wronglyApart;
  }

  int different() {
    return wronglyJoined + rightlyApart;
  }

  /** Of what was joined, the share that belongs together. */
  double precision() {
    return share(rightlyJoined, wronglyJoined);
  }

  /** Of what belongs together, the share that was joined. */
  double recall() {
    return share(rightlyJoined, wronglyApart);
  }

  private static double share(int right, int wrong) {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }
}
