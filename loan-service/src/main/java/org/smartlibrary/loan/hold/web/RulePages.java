package org.smartlibrary.loan.hold.web;

import org.smartlibrary.loan.hold.HoldRule;

/** What is said of each rule: to whoever is refused in one sentence, and on its page what helps. */
final class RulePages {

  private RulePages() {}

  static String reason(HoldRule rule) {
    return switch (rule) {
      case CARD_BLOCKED -> "The reader's card is blocked.";
      case CARD_EXPIRED -> "The reader's card is no longer good.";
      case DEBT_TOO_HIGH -> "The reader owes too much to ask for more.";
      case PICKUP_CLOSED -> "The library where it was to be collected is closed for good.";
      case LAST_DAY_OVER -> "That day is over.";
      case NO_COPY_IN_REACH -> "No library in reach lends a copy of it to this reader.";
      case ALREADY_WAITING -> "The reader waits for it already.";
      case LIMIT_REACHED -> "The reader has as many holds as may be.";
      case COPY_UNDER_WAY -> "A copy is meant for the reader already.";
      case HOLD_OVER -> "The hold is over.";
      case NOT_TO_BE_FETCHED -> "No copy is to be fetched for this hold now.";
    };
  }

  static String help(HoldRule rule) {
    return switch (rule) {
      case CARD_BLOCKED ->
          "«counter» says why. The library that set the block can lift it; the reader asks there.";
      case CARD_EXPIRED ->
          "The card was good through the day in «counter». The home library can extend it.";
      case DEBT_TOO_HIGH -> "«counter» has both amounts. Any desk takes payments.";
      case PICKUP_CLOSED -> "Choose another library as «pickup».";
      case LAST_DAY_OVER -> "Name a day that is still to come, or today.";
      case NO_COPY_IN_REACH ->
          "Choose a pick-up nearer to a library that holds it, or ask for an interlibrary loan.";
      case ALREADY_WAITING -> "GET /api/holds?reader=me shows the place in line.";
      case LIMIT_REACHED -> "«counter» has both numbers. Cancel one that is no longer wanted.";
      case COPY_UNDER_WAY -> "Collect it, or cancel the hold: then the next in line gets it.";
      case HOLD_OVER -> "Place a new one if it is still wanted.";
      case NOT_TO_BE_FETCHED -> "Read the pull list again: somebody was faster.";
    };
  }
}
