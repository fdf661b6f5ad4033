package org.smartlibrary.loan.circulation.web;

import org.smartlibrary.loan.circulation.Rule;

/** What the page of each rule says. */
final class RulePages {

  private RulePages() {}

  static String page(Rule rule) {
    return switch (rule) {
      case UNKNOWN_READER ->
          "No reader has this card or id. Scan the card again, or enrol the reader.";
      case CARD_REPLACED ->
          "The card was replaced by another. Ask for the new one, and keep the old one at the desk.";
      case CARD_BLOCKED ->
          "A library has blocked the card; «detail» says which and why. That library can lift it.";
      case CARD_EXPIRED ->
          "The card was good through the day in «counter». The reader's home library can extend it.";
      case DEBT_TOO_HIGH ->
          "The reader owes more than the regulations let stand; «counter» has both amounts. Any desk takes payments.";
      case LIMIT_REACHED ->
          "The reader has as many loans as the regulations allow at once; «counter» has both numbers. Return something first.";
      case WITHDRAWN ->
          "The owner's catalogue no longer lists the copy. Put it aside for the cataloguers.";
      case REFERENCE_ONLY ->
          "The copy may be used inside the library only. Look for another copy of the title.";
      case NOT_LENDABLE ->
          "The regulations do not lend such things to such readers. GET /api/policies/explain says which line decides.";
      case ON_LOAN_ALREADY -> "Somebody has the copy. Take it back first, then lend it.";
      case KEPT_FOR_ANOTHER ->
          "The copy is kept for a reader who waits for it. Place a hold to be next.";
      case DECLARED_LOST ->
          "The copy was declared lost. Take it back first: the charge for it is reversed.";
      case SAID_TO_BE_RETURNED ->
          "A reader says to have returned the copy. Take it back when it is found, or declare it lost.";
      case NOT_ON_LOAN -> "The copy is not on loan, or no longer. Nothing is left to be done.";
      case NOT_HERE ->
          "The copy is at another library, as far as anybody knows; «detail» says at which. Only there it can be said to be missing.";
      case RENEWALS_USED_UP ->
          "The loan was renewed as often as the regulations allow; «counter» has both numbers. Return the copy.";
      case WAITED_FOR ->
          "Another reader waits for the copy or its title. Return it when it is due.";
      case NOTHING_GAINED ->
          "A renewal today would not run longer than the loan does. Renew nearer to the due date.";
      case NOBODY_WAITS ->
          "A copy is recalled only for somebody who waits for it. Place the hold first.";
      case RECALLED_ALREADY ->
          "The copy was recalled. Its due date says until when the reader may keep it.";
      case NOT_ON_THE_WAY ->
          "The copy is not on this way, or no longer. GET /api/transits lists what is.";
      case UNDO_TOO_LATE ->
          "A check-out or a check-in is undone soon after it, or not at all. Lend the copy again, or take it back.";
      case UNDO_OVERTAKEN ->
          "Something else has happened since: the copy was lent on, kept for somebody, sent or renewed. «detail» says more.";
      case UNKNOWN_ITEM ->
          "No catalogue of the network lists a copy with this barcode. A new one is known some seconds after its record.";
      case AMBIGUOUS_BARCODE ->
          "Several libraries have given this barcode; «detail» lists them. Name the owner in «owner».";
      case UNKNOWN_LOAN -> "There is no such loan, or none that you may see.";
      case UNKNOWN_TRANSIT -> "No copy is on its way under this name.";
      case KEY_REUSED ->
          "Another request came with the same Idempotency-Key. Give each request a key of its own.";
    };
  }
}
