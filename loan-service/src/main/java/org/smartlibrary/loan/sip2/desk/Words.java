package org.smartlibrary.loan.sip2.desk;

import org.smartlibrary.loan.circulation.Rule;
import org.smartlibrary.loan.hold.HoldRule;
import org.smartlibrary.loan.sip2.Refusal;

/** The rules' refusals, short enough for a machine's screen. */
final class Words {

  static final Refusal CARD_BLOCKED =
      said("证件已停用，请到服务台咨询。", "The card is blocked. Please ask at the desk.");
  static final Refusal CARD_EXPIRED = said("证件已过期。", "The card has expired.");
  static final Refusal DEBT = said("欠款超过限额，请先缴费。", "Too much is owed. Please pay first.");
  static final Refusal LIMIT = said("已达到可借册数上限。", "The limit is reached.");
  static final Refusal NOT_ON_LOAN = said("您没有借阅此书。", "It is not on loan to you.");
  static final Refusal HAS_IT_ALREADY = said("此书已在您名下。", "You have it already.");
  static final Refusal NO_SUCH_HOLD = said("您没有预约此书。", "You have no hold on it.");
  static final Refusal PLACE_ANEW =
      said("预约不能修改，请取消后重新预约。", "Holds are not changed: cancel it and place another.");
  static final Refusal NO_SUCH_PICKUP = said("取书馆无效。", "No such pick-up library.");
  static final Refusal MORE_THAN_OWED = said("金额超过欠款。", "That is more than is owed.");
  static final Refusal NO_SUCH_FEE = said("没有这笔费用。", "There is no such fee.");

  private static final Refusal HELD_BY_ANOTHER =
      said("此书已被其他读者预约或借出。", "Another reader has it or waits for it.");
  private static final Refusal IN_HOUSE_ONLY = said("此书仅供馆内阅览。", "It does not leave the library.");
  private static final Refusal TO_THE_DESK = said("请到服务台办理。", "Please ask at the desk.");
  private static final Refusal NO_MORE_RENEWALS = said("不能再续借。", "It cannot be renewed any more.");
  private static final Refusal TOO_EARLY = said("尚未到可续借的时间。", "It is too early to renew it.");
  private static final Refusal ALREADY_WAITING = said("您已预约此书。", "You wait for it already.");
  private static final Refusal OUT_OF_REACH = said("没有可供预约的馆藏。", "No copy is in reach.");
  private static final Refusal COPY_UNDER_WAY = said("图书已在途中。", "The copy is on its way already.");

  private Words() {}

  static Refusal of(Rule rule) {
    return switch (rule) {
      case UNKNOWN_READER -> Refusal.UNKNOWN_CARD;
      case UNKNOWN_ITEM -> Refusal.UNKNOWN_COPY;
      case CARD_REPLACED, CARD_BLOCKED -> CARD_BLOCKED;
      case CARD_EXPIRED -> CARD_EXPIRED;
      case DEBT_TOO_HIGH -> DEBT;
      case LIMIT_REACHED -> LIMIT;
      case REFERENCE_ONLY, NOT_LENDABLE, WITHDRAWN -> IN_HOUSE_ONLY;
      case ON_LOAN_ALREADY, KEPT_FOR_ANOTHER, WAITED_FOR -> HELD_BY_ANOTHER;
      case NOT_ON_LOAN, UNKNOWN_LOAN -> NOT_ON_LOAN;
      case RENEWALS_USED_UP, RECALLED_ALREADY -> NO_MORE_RENEWALS;
      case NOTHING_GAINED -> TOO_EARLY;
      case DECLARED_LOST,
          SAID_TO_BE_RETURNED,
          NOBODY_WAITS,
          NOT_ON_THE_WAY,
          NOT_HERE,
          UNDO_TOO_LATE,
          UNDO_OVERTAKEN,
          AMBIGUOUS_BARCODE,
          UNKNOWN_TRANSIT,
          KEY_REUSED ->
          TO_THE_DESK;
    };
  }

  static Refusal of(HoldRule rule) {
    return switch (rule) {
      case CARD_BLOCKED -> CARD_BLOCKED;
      case CARD_EXPIRED -> CARD_EXPIRED;
      case DEBT_TOO_HIGH -> DEBT;
      case LIMIT_REACHED -> LIMIT;
      case PICKUP_CLOSED -> NO_SUCH_PICKUP;
      case NO_COPY_IN_REACH -> OUT_OF_REACH;
      case ALREADY_WAITING -> ALREADY_WAITING;
      case COPY_UNDER_WAY -> COPY_UNDER_WAY;
      case LAST_DAY_OVER, HOLD_OVER, NOT_TO_BE_FETCHED -> TO_THE_DESK;
    };
  }

  private static Refusal said(String chinese, String english) {
    return new Refusal(chinese, english);
  }
}
